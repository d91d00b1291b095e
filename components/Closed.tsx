import { isNear } from '@/lib/directory/absence';
import { useDirectory } from '@/lib/directory/use';
import Period from './Period';

/** When the whole service is closed later on; what is near stands on top of the page already. */
export default function Closed() {
  const later = useDirectory().organisation.closed.filter((period) => !isNear(period));
  if (later.length === 0) return null;
  return (
    <aside className="aside my-3">
      {later.map((period) => (
        <Period key={period.from} period={period} />
      ))}
    </aside>
  );
}
