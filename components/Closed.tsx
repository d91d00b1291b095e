import { closed } from '@/lib/directory/people';
import Period from './Period';

/** When the whole service is closed, from today on. */
export default function Closed() {
  if (closed.length === 0) return null;
  return (
    <aside className="aside my-4">
      {closed.map((period) => (
        <Period key={period.from} period={period} who="service" />
      ))}
    </aside>
  );
}
