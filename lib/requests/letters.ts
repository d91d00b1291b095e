import { languages, sourceLocale } from '../i18n/languages';
import { dayInDutch, momentInDutch, monthIn } from './days';
import { fields } from './fields';
import { anyMonth } from './months';
import { endOf } from './retention';
import type { Mailbox } from './settings';
import type { SchoolRequest } from './store';
import { answerIn, questionOf, requestTranslator } from './words';

/** The words of a mail, in plain text. */
export type Letter = { subject: string; text: string };

/**
 * What the asker gets: that the request is here, and is no appointment. Nothing that was typed stands
 * in it but a number and a month: anybody can fill in anybody's address.
 */
export function toAsker(request: SchoolRequest, service: Mailbox): Letter {
  const { reference, locale, answers } = request;
  const t = requestTranslator(locale);
  const { month, participants } = answers;
  const monthName = month === anyMonth ? '' : monthIn(languages[locale].lang, month);
  const lines = [
    t('mail.greeting'),
    t('mail.asked', { month, monthName, participants: Number(participants) }),
    t('mail.reference', { reference }),
    t('mail.notYet'),
    t('mail.change'),
    t('mail.notYou'),
    [service.name, service.address].filter(Boolean).join('\n'),
  ];
  return { subject: t('mail.subject', { reference }), text: lines.join('\n\n') };
}

/**
 * What the service gets: every answer, in the order of the form.
 * @param delivered when it arrives there
 */
export function toService(request: SchoolRequest, delivered: Date): Letter {
  const { reference, locale, receivedAt, answers } = request;
  const empty = requestTranslator(sourceLocale)('check.empty');
  const said = fields.map((field) => ({
    name: field.name,
    label: questionOf(sourceLocale, field.name).label,
    answer: answerIn(sourceLocale, field, answers[field.name]),
  }));
  const { participants, organisation } = answers;
  const month = said.find(({ name }) => name === 'month')?.answer;
  const count = participants === '1' ? '1 deelnemer' : `${participants} deelnemers`;
  const text = [
    ...said.map(({ label, answer }) => `${label}\n${answer || empty}`),
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
