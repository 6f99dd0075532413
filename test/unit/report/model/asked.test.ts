import { expect, test } from 'vitest';
import { decisionsAsked } from '#lib/report/model/brief/asked.ts';
import { lookUp } from '#lib/report/model/look-up.ts';
import type { ReportInput } from '#lib/report/model/report-input.ts';
import { reportInput } from '../../../fixtures/report.ts';

const asked = (input: ReportInput): string[] => decisionsAsked(input, lookUp(input)).map(({ what }) => what);

test('whoever releases the hours is told for how many of them nobody is named', () => {
	const input = reportInput();
	const roles = input.roles.map(({ id }) => id);
	const everybody = { id: 'ada', name: 'Ada Byrne', hats: roles };
	const fits = input.plan && { ...input.plan, fits: true };
	const held = asked({ ...input, plan: fits, frame: { ...input.frame, people: [everybody] } });
	const vacant = asked({ ...input, plan: fits, frame: { ...input.frame, people: [] } });
	expect(held.find((what) => what.startsWith('Release'))).toMatch(/^Release .+ of work for the 30 days\.$/);
	expect(vacant.find((what) => what.startsWith('Release'))).toContain('Name people for it: nobody holds');
});

test('a report that names nobody does not ask for names', () => {
	const input = reportInput();
	const fits = input.plan && { ...input.plan, fits: true };
	const options = { ...input.options, profile: 'outside' } as const;
	const said = asked({ ...input, plan: fits, frame: { ...input.frame, people: [] }, options });
	expect(said.find((what) => what.startsWith('Release'))).not.toContain('Name people');
});
