import type messages from '@/messages/nl.json';
import type { Locale } from './languages';

declare module 'next-intl' {
  /** Makes an unknown message key or locale a compile error. */
  interface AppConfig {
    Locale: Locale;
    Messages: typeof messages;
  }
}
