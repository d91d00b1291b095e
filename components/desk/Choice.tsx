import Mistake from './Mistake';

type Props = {
  type: 'radio' | 'checkbox';
  name: string;
  legend: string;
  options: { value: string; label: string }[];
  chosen: readonly string[];
  mistake?: string;
};

/** One or more of some answers, each as high as a thumb. */
export default function Choice({ type, name, legend, options, chosen, mistake }: Props) {
  return (
    <fieldset className="field" aria-describedby={mistake && `${name}-mistake`}>
      <legend>{legend}</legend>
      <Mistake id={`${name}-mistake`} text={mistake} />
      {options.map(({ value, label }) => (
        <label key={value} className="option">
          <input type={type} name={name} value={value} defaultChecked={chosen.includes(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
