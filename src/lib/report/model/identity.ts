/** Whose report it is, as chosen for it. */
import { readLogo } from '../identity/read-logo.ts';
import type { Identity } from './document.ts';
import type { ReportInput } from './report-input.ts';

/** Whoever was named, else the organisation, else nobody. */
export const authorOf = ({ options, frame }: Pick<ReportInput, 'options' | 'frame'>): string =>
	options.author ?? frame.organisation ?? '';

export const identityOf = ({ options }: Pick<ReportInput, 'options'>): Identity => ({
	logo: options.logo === undefined ? null : readLogo(options.logo),
	accent: options.accent ?? null,
	confidentiality: options.confidentiality ?? ''
});
