/**
 * Somebody's name, never translated. In Latin letters it is said in Dutch, as here; in another script
 * nothing is known of its language but the letters.
 */
export default function PersonName({ children: name }: { children: string }) {
  const script = scripts.find(({ letters }) => letters.test(name));
  return (
    <bdi lang={script?.lang ?? 'nl'} dir={script ? 'auto' : 'ltr'} translate="no">
      {name}
    </bdi>
  );
}

/** Tags of a language that is not known, in a script that is (BCP 47). */
const scripts = [
  { lang: 'und-Arab', letters: /\p{sc=Arabic}/u },
  { lang: 'und-Ethi', letters: /\p{sc=Ethiopic}/u },
  { lang: 'und-Cyrl', letters: /\p{sc=Cyrillic}/u },
];
