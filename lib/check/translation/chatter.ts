import type { Block, Finding } from '../../content/blocks';
import type { Locale } from '../../i18n/languages';

const remarks = [
  /\bas an? (ai|language model)\b/i,
  /\bI (cannot|can't|can not|am unable to)\b/,
  /\bhere(’|'| i)s (the|your) translation\b/i,
  /^(note|translation|vertaling|traduction|traducción|перевод|переклад|çeviri|الترجمة|ترجمه)\s*:/i,
  /```/,
];

/** What a machine says beside its translation. */
export function chatter(_: Locale, target: Block): Finding[] {
  const remark = remarks.map((one) => one.exec(target.text)?.[0]).find(Boolean);
  return remark ? [{ message: `Dit is geen deel van de tekst: "${remark}". Haal het weg.` }] : [];
}
