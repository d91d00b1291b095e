import Fieldset, { type Headed } from './Fieldset';

type Props = Headed & {
  type: 'radio' | 'checkbox';
  options: { value: string; label: string }[];
  chosen: readonly string[];
};

/** One or more of some answers, each as high as a thumb. */
export default function Choice({ type, options, chosen, ...headed }: Props) {
  return (
    <Fieldset {...headed}>
      {options.map(({ value, label }) => (
        <label key={value} className="option">
          <input
            type={type}
            name={headed.name}
            value={value}
            defaultChecked={chosen.includes(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </Fieldset>
  );
}
