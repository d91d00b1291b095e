import { createTranslator } from 'next-intl';
import english from '../../messages/request/en.json';
import french from '../../messages/request/fr.json';
import dutch from '../../messages/request/nl.json';
import { languages } from '../i18n/languages';
import { dayInDutch, momentInDutch, monthIn } from './days';
import { type Field, type FieldName, fields } from './fields';
import { anyMonth } from './months';
import { endOf } from './retention';
import type { Mailbox } from './settings';
import type { RequestLocale, SchoolRequest } from './store';

/** The words of a mail, in plain text. */
export type Letter = { subject: string; text: string };

const words: Record<RequestLocale, typeof dutch> = { nl: dutch, fr: french, en: english };

/**
 * What the asker gets: that the request is here, and is no appointment. Nothing that was typed stands
 * in it but a number and a month: anybody can fill in anybody's address.
 */
export function toAsker(request: SchoolRequest, service: Mailbox): Letter {
  const { reference, locale, answers } = request;
  const t = createTranslator({ locale, messages: words[locale], namespace: 'mail' });
  const { month, participants } = answers;
  const monthName = month === anyMonth ? '' : monthIn(languages[locale].lang, month);
  const lines = [
    t('greeting'),
    t('asked', { month, monthName, participants: Number(participants) }),
    t('reference', { reference }),
    t('notYet'),
    t('change'),
    t('notYou'),
    [service.name, service.address].filter(Boolean).join('\n'),
  ];
  return { subject: t('subject', { reference }), text: lines.join('\n\n') };
}

/**
 * What the service gets: every answer, in the order of the form.
 * @param delivered when it arrives there
 */
export function toService(request: SchoolRequest, delivered: Date): Letter {
  const { reference, locale, receivedAt, answers } = request;
  const { participants, organisation } = answers;
  const count = participants === '1' ? '1 deelnemer' : `${participants} deelnemers`;
  const month = said(fieldOf('month'), answers.month);
  const text = [
    ...fields.map(
      (field) => `${dutch.form[field.name].label}\n${said(field, answers[field.name])}`,
    ),
    `Nummer: ${reference}`,
    `Ontvangen op ${momentInDutch(new Date(receivedAt))}, op de pagina in het ${languages[locale].nameNl}.`,
    `Antwoord op deze mail: uw antwoord gaat naar wie de sessie vraagt. Laat het nummer in het onderwerp staan.`,
    `De aanvraag verdwijnt van de server op ${dayInDutch(endOf(delivered))}.`,
  ];
  return {
    subject: `Aanvraag sessie ${reference}: ${count}, ${month}, ${organisation}`,
    text: text.join('\n\n'),
  };
}

function fieldOf(name: FieldName): Field & { name: FieldName } {
  const field = fields.find((one) => one.name === name);
  if (!field) throw new Error(`there is no question ${name}`);
  return field;
}

/** An answer in Dutch words, as it is read. */
function said({ name, kind }: Field & { name: FieldName }, answer: string): string {
  if (answer === '') return dutch.check.empty;
  if (kind === 'month' && answer !== anyMonth) return monthIn('nl-BE', answer);
  const asked = dutch.form[name];
  const options: Record<string, string> = 'options' in asked ? asked.options : {};
  return options[answer] ?? answer;
}
