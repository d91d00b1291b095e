import Told, { describedBy } from './Told';

type Props = {
  type: 'radio' | 'checkbox';
  name: string;
  legend: string;
  help?: string;
  options: { value: string; label: string }[];
  chosen: readonly string[];
  mistake?: string;
};

/** One or more of some answers, each as high as a thumb. */
export default function Choice({ type, name, legend, help, options, chosen, mistake }: Props) {
  const said = { name, help, mistake };
  return (
    <fieldset id={name} className="field" aria-describedby={describedBy(said)['aria-describedby']}>
      <legend>{legend}</legend>
      <Told {...said} />
      {options.map(({ value, label }) => (
        <label key={value} className="option">
          <input type={type} name={name} value={value} defaultChecked={chosen.includes(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
