/** The language of an office file, by which a program spells and reads out. */

/** English without a country is British here, as our own texts are. */
export const languageTag = (language: string): string => (language === 'en' ? 'en-GB' : language);
