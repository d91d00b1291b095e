import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { pathOf, requestSlug } from '@/lib/addresses/fixed.mjs';
import { textAttributes } from '@/lib/content/pages';
import { languages } from '@/lib/i18n/languages';
import { requestLocaleOf, requestLocales } from '@/lib/i18n/requestLocales';
import { requestKeys } from '@/lib/requests/words';
import { noteOfWords } from '@/lib/words/advertised';
import Above from './Above';
import Frame from './Frame';

/** Only on pages with the form; letters smaller than the page's make an iPhone zoom in. */
const style = `.asks input,.asks select,.asks textarea,.asks button{font:inherit;color:inherit}.asks fieldset{min-width:0}.asks legend,.asks .ask>label{padding:0;font-weight:700}.asks .aside h2{margin-top:0}.asks label span,.asks legend span{font-weight:400}.asks .ask{margin:1.25rem 0;max-width:42rem}.asks [type=text],.asks [type=email],.asks [type=tel],.asks select,.asks textarea{width:100%;min-height:44px;padding:.5rem .75rem;border:2px solid var(--line);border-radius:.75rem;background:var(--card)}.asks [type=radio]{flex:none;width:1.5rem;height:1.5rem;margin-inline-end:.6rem}.asks .ask p{margin:.25rem 0}.asks .wrong{border-inline-start:6px solid var(--focus);padding-inline-start:.75rem}.asks .fault{color:var(--focus);font-weight:700}.asks .button{border:0;color:var(--on-band);cursor:pointer}.asks .tap.plain{border:0;padding:0;background:none;color:var(--brand);text-decoration:underline;cursor:pointer}.asks dd{white-space:pre-line}.asks p:target{display:block}`;

/** The form and what answers it, in the language in which there is a form; who reads another one is told. */
export default function RequestPage({ children }: { children: ReactNode }) {
  const t = useTranslations('schools');
  const reader = useLocale();
  const locale = requestLocaleOf(reader);
  const keys = [...requestKeys, 'schools.notice', 'schools.privacy'];
  return (
    <Frame slug={requestSlug}>
      <Above slug={requestSlug} of={noteOfWords(reader, keys)} />
      {locale !== reader && (
        <div className="aside my-3">
          <p>{t('notice')}</p>
          <p>{t('privacy')}</p>
          <p>
            {requestLocales.map((one) => (
              <a
                key={one}
                href={pathOf(one, requestSlug)}
                lang={languages[one].lang}
                hrefLang={one}
                className="tap ps-1"
              >
                {languages[one].name}
              </a>
            ))}
          </p>
        </div>
      )}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style, in which nothing is escaped */}
      <style dangerouslySetInnerHTML={{ __html: style }} />
      <article {...textAttributes({ locale: reader, textLocale: locale })} className="asks">
        {children}
      </article>
    </Frame>
  );
}
