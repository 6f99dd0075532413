/** What every printed page begins with: which assessment this is. */
import type { Assessment } from '../../lib/core/assessment/schema.ts';
import type { Style } from './style.ts';

/** `Card-dispute status, Tarnbrook Bank`, and whether its figures are invented. */
export function heading({ frame, example }: Assessment, style: Style): string[] {
	const name = [frame.workflow, frame.organisation].filter(Boolean).join(', ');
	const invented = example ? [style.faint('Worked example: every name and figure is invented.')] : [];
	return [style.strong(name), ...invented, ''];
}

/** A section of a page: its title, its lines, and an empty line after them. */
export const section = (title: string, lines: readonly string[], style: Style): string[] =>
	lines.length === 0 ? [] : [style.strong(title), ...lines, ''];
