import { describe, expect, test } from 'vitest';
import { findingGroups } from '#lib/core/raci/finding-groups.ts';
import type { RaciCode, RaciFinding, RaciRole } from '#lib/core/raci/matrix.ts';
import { raciFindings } from '#lib/i18n/raci-text.ts';

const names = { role: (id: string): string => `the ${id}`, row: (id: string): string => id.toUpperCase() };

const finding = (code: RaciCode, row: string, role: string, person = 'Ann'): RaciFinding => ({
	rule: 4,
	code,
	severity: 'warning',
	row,
	role,
	values: { person }
});

const roleOf = (id: string, ...people: string[]): RaciRole => ({ id, title: id, kind: 'person', people });

const read = (findings: readonly RaciFinding[], roles = [roleOf('owner', 'Ann')]): string[] =>
	findingGroups({ findings, roles }).map((group) => raciFindings(group, names));

describe('findings of one cause are read once', () => {
	test('who has no stand-in is named once for all rows of a role', () => {
		expect(
			read([
				finding('vacant-deputy', 'a', 'lead'),
				finding('vacant-deputy', 'b', 'lead'),
				finding('vacant-deputy', 'c', 'owner'),
				finding('vacant-deputy', 'd', 'lead', 'Ben')
			])
		).toEqual([
			'Nobody is free to stand in for Ann, who answers as the lead for two rows; give a second person this hat or that of a role it goes with.',
			'“C”: nobody is free to stand in for Ann; give a second person the hat of the owner or of a role it goes with.',
			'“D”: nobody is free to stand in for Ben; give a second person the hat of the lead or of a role it goes with.'
		]);
	});

	test.each(['vacant-role', 'vacant-reach'] as const)(
		'%s is one for the role, whoever stands there',
		(code) => {
			const [text, ...others] = read([finding(code, 'a', 'lead'), finding(code, 'b', 'lead', 'Ben')]);
			expect(text).toContain('two rows');
			expect(text).toContain('the lead');
			expect(others).toEqual([]);
		}
	);

	test('before anybody is named, every vacant role is one thing to mend', () => {
		const nobody = [roleOf('lead'), roleOf('owner')];
		const vacant = [
			finding('vacant-role', 'a', 'lead'),
			finding('vacant-role', 'a', 'owner'),
			finding('many-involved', 'a', 'lead'),
			finding('vacant-role', 'b', 'owner')
		];
		expect(read(vacant, nobody)).toEqual([
			'Nobody is named yet: two roles have a part in two rows. Name people in the frame and give them hats.',
			expect.any(String)
		]);
		expect(read(vacant)).toHaveLength(3);
		const [text] = read(
			vacant.filter(({ role }) => role === 'owner'),
			nobody
		);
		expect(text).toContain('Nobody holds the role the owner, which has a part in two rows');
	});

	test('two causes in one role, or two severities, stay two', () => {
		expect(
			read([
				finding('vacant-role', 'a', 'lead'),
				finding('vacant-deputy', 'a', 'lead'),
				{ ...finding('vacant-role', 'b', 'lead'), severity: 'error' }
			])
		).toHaveLength(3);
	});

	test('all others stand alone', () => {
		expect(
			read([finding('no-responsible', 'a', 'lead'), finding('no-responsible', 'b', 'lead')])
		).toHaveLength(2);
	});
});
