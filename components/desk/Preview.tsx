import type { Looks } from '@/lib/editor/preview';
import { say } from '@/lib/editor/words';
import { type Locale, languages } from '@/lib/i18n/languages';

type Props = Looks & {
  locale: Locale;
  /** The form that it was made from, and the words of its button. */
  form: string;
  button: string;
};

/** A text as its readers will see it, on a phone and on a wide screen. */
export default function Preview({ title, narrow, wide, locale, form, button }: Props) {
  return (
    <section id="voorbeeld" className="preview" aria-labelledby="preview">
      <h2 id="preview">{say('texts.preview')}</h2>
      <p className="help">{say('texts.previewHelp')}</p>
      <div className="both">
        <One heading={say('texts.narrow')} className="phone" {...{ title, locale, html: narrow }} />
        <One heading={say('texts.wide')} {...{ title, locale, html: wide }} />
      </div>
      <div className="buttons">
        <button type="submit" form={form} name="do" value="bewaar" className="button">
          {button}
        </button>
        <a href="#body" className="tap">
          {say('texts.goOn')}
        </a>
      </div>
    </section>
  );
}

type OneProps = Pick<Props, 'title' | 'locale'> & {
  heading: string;
  className?: string;
  html: string;
};

function One({ heading, className, title, html, locale }: OneProps) {
  const { lang, dir } = languages[locale];
  return (
    <div className={className}>
      <h3>{heading}</h3>
      <div lang={lang} dir={dir} className="sheet">
        <p className="title">{title}</p>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made from Markdown, of which raw HTML is left out */}
        <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
      </div>
    </div>
  );
}
