import { describe, expect, test } from 'vitest';
import type { RaciCode, RaciFinding } from '#lib/core/raci/matrix.ts';
import { raciFinding } from '#lib/i18n/raci-text.ts';

const NAMES = { role: (id: string) => `Role ${id}`, row: (id: string) => `Row ${id}` };
const say = (code: RaciCode, values: RaciFinding['values'] = {}): string =>
	raciFinding({ rule: 1, code, severity: 'error', row: 'pause', role: 'lead', values }, NAMES);

const AT_ROW = 'Row pause';
const AT_ROLE = 'Role lead';

/** Every code, its values, and what the sentence has to name. */
const CODES: [RaciCode, RaciFinding['values'], string[]][] = [
	['vacant-role', {}, [AT_ROW, AT_ROLE]],
	['vacant-deputy', { person: 'Ann' }, [AT_ROW, AT_ROLE, 'Ann']],
	[
		'vacant-reach',
		{ hours: 8, of: 48, person: 'Ann', deputy: 'Ben' },
		[AT_ROW, AT_ROLE, 'neither Ann nor Ben can']
	],
	['not-separable', { person: 'Ann', other: 'maker' }, [AT_ROW, AT_ROLE, 'Role maker', 'Ann']],
	['not-separable', { other: 'maker' }, [AT_ROW, AT_ROLE]],
	['no-accountable', { count: 0 }, [AT_ROW]],
	['many-accountable', { count: 2 }, [AT_ROW, 'two roles']],
	['no-responsible', {}, [AT_ROW]],
	['accountable-team', {}, [AT_ROW, AT_ROLE]],
	['accountable-unnamed', {}, [AT_ROW, AT_ROLE]],
	['no-deputy', { person: 'Ann' }, [AT_ROW, 'Ann']],
	['deputy-is-person', { person: 'Ann' }, [AT_ROW, 'Ann']],
	['self-approval', { other: 'maker' }, [AT_ROW, AT_ROLE]],
	[
		'unreachable',
		{ hours: 8.5, of: 48, person: 'Ann', deputy: '' },
		[AT_ROW, '8.5 h of the 48 h', 'Ann cannot']
	],
	['unreachable', { hours: 48, of: 48, person: '', deputy: '' }, [AT_ROW, 'all 48 h', 'nobody can']],
	['owner-without-accountable', { owner: 'process' }, ['process owner']],
	['many-responsible', { count: 3 }, [AT_ROW, 'three roles']],
	['works-alone', { count: 4 }, [AT_ROLE, 'four rows']],
	['many-consulted', { count: 4 }, [AT_ROW, 'four roles']],
	['many-involved', { count: 14, of: 20 }, [AT_ROW, '14 of 20 roles']],
	['role-never-acts', {}, [AT_ROLE]],
	['role-empty', {}, [AT_ROLE]],
	['overload-person', { person: 'Ann', hours: 80.3, capacity: 60 }, ['Ann', '80.3 h', '60 h', AT_ROLE]],
	['overload-role', { hours: 80, capacity: 60 }, ['80 h', '60 h', AT_ROLE]],
	['accountable-load', { count: 9 }, [AT_ROLE, 'nine rows']],
	['machine-accountable', { kind: 'vendor' }, [AT_ROW, AT_ROLE, 'a vendor']],
	['machine-accountable', { kind: 'agent' }, [AT_ROW, AT_ROLE, 'an AI agent']],
	['agent-responsible', {}, [AT_ROW, AT_ROLE]],
	['agent-beyond-autonomy', { needed: 3, asked: 2 }, [AT_ROW, AT_ROLE, 'level 3', 'asked for 2']],
	['duplicate-row', {}, [AT_ROW]],
	['duplicate-role', {}, [AT_ROLE]],
	['empty-row', {}, [AT_ROW]],
	['same-person', { person: 'Ann', other: 'maker' }, [AT_ROW, AT_ROLE, 'Role maker', 'Ann']],
	['deputy-same-person', { person: 'Ann', other: 'maker' }, [AT_ROW, AT_ROLE, 'Role maker', 'Ann']],
	['single-point', { person: 'Ann', count: 3, of: 5 }, ['Ann', 'three of five']]
];

describe('raciFinding', () => {
	test.each(CODES)('%s with %o says where, what and what to do', (code, values, parts) => {
		const text = say(code, values);
		for (const part of parts) expect(text).toContain(part);
		// What is wrong, then what to do about it.
		expect(text).toMatch(/^[“A-Z][^!;]+; [^!;]+[^.]\.$/);
		expect(text).not.toMatch(/undefined|NaN|\s{2}/);
	});

	test('reads well', () => {
		expect(say('vacant-deputy', { person: 'Ann' })).toBe(
			'“Row pause”: nobody is free to stand in for Ann; give a second person the hat of Role lead or of a role it goes with.'
		);
		expect(say('unreachable', { hours: 8, of: 48, person: 'Ann', deputy: 'Ben' })).toBe(
			'“Row pause”: for 8 h of the 48 h a week that the agent works, neither Ann nor Ben can be reached; ' +
				'name people whose hours cover the rest, or change the operating hours.'
		);
	});
});
