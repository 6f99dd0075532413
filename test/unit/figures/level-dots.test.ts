import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Distribution } from '#lib/core/assessment/consensus.ts';
import type { Figure } from '#lib/figures/figure.ts';
import { levelDots } from '#lib/figures/level-dots.ts';
import type { DotPanel, DotWords } from '#lib/figures/level-dots.ts';
import { QR_LIMIT, qrCode } from '#lib/figures/qr-code.ts';

const words: DotWords = {
	title: 'Owners',
	summary: 'As a sentence',
	columns: ['Who'],
	rows: [['Everybody']],
	unknown: '?',
	notApplicable: 'n/a',
	perDot: (people) => `one dot is ${String(people)}`,
	median: (level) => `median ${String(level)}`
};

const said = (levels: Distribution['levels'], unknown = 0, notApplicable = 0): Distribution => ({
	levels,
	unknown,
	notApplicable
});
const panel = (of: Distribution | null, title = 'Everybody'): DotPanel => ({ title, note: 'n', said: of });
const draw = (panels: readonly DotPanel[], room = 150): Figure =>
	levelDots(panels, words, { width: 600, columns: 3, room });

const texts = ({ marks }: Figure): string[] =>
	marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const dots = ({ marks }: Figure) => marks.flatMap((mark) => (mark.kind === 'circle' ? [mark] : []));
const count = fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 20_000 }));
const distribution = fc
	.tuple(count, count, count, count, count, count, count)
	.map(([a, b, c, d, e, unknown, notApplicable]) => said([a, b, c, d, e], unknown, notApplicable));

describe('counted dots', () => {
	test('are one a person, hollow where no level was named', () => {
		const figure = draw([panel(said([1, 0, 3, 0, 0], 2, 1))]);
		expect(dots(figure).filter(({ fill }) => fill === 'ink')).toHaveLength(4);
		expect(dots(figure).filter(({ stroke }) => stroke === 'soft')).toHaveLength(3);
	});

	test('have their number above them, none above an empty place', () => {
		const figure = draw([panel(said([5, 0, 7, 0, 0]))]);
		expect(texts(figure).filter((text) => text === '5' || text === '7')).toHaveLength(2);
	});

	test('mark the lower median and the middle half', () => {
		const figure = draw([panel(said([2, 0, 0, 2, 0]))]);
		expect(texts(figure)).toContain('median 0');
		const [bar] = figure.marks.flatMap((mark) => (mark.kind === 'rect' ? [mark] : []));
		expect(bar?.width).toBeGreaterThan(80);
	});

	test('keep the words at the median inside the figure', () => {
		const [label] = draw([panel(said([4, 0, 0, 0, 0]))]).marks.filter(
			(mark) => mark.kind === 'text' && mark.text === 'median 0'
		);
		expect(label?.kind === 'text' && label.x).toBeGreaterThanOrEqual(25);
	});

	test('have no median where nobody named a level', () => {
		expect(texts(draw([panel(said([0, 0, 0, 0, 0], 4))])).join(' ')).not.toContain('median');
	});

	test('are none for a hidden group, whose name still stands there', () => {
		const figure = draw([panel(said([3, 0, 0, 0, 0])), panel(null, 'Quality')]);
		expect(dots(figure)).toHaveLength(3);
		expect(texts(figure)).toContain('Quality');
	});

	test.each([
		[200, 200, undefined],
		[201, 41, 'one dot is 5'],
		[1000, 200, 'one dot is 5'],
		[2000, 200, 'one dot is 10'],
		[2001, 101, 'one dot is 20'],
		[10_000, 200, 'one dot is 50'],
		[10_001, 101, 'one dot is 100']
	])('are as many as can be looked at, and say of how many: %d', (people, dotted, told) => {
		const figure = draw([panel(said([people, 0, 0, 0, 0]))]);
		expect(dots(figure)).toHaveLength(dotted);
		expect(
			texts(figure)
				.find((text) => text.includes('one dot'))
				?.slice(3)
		).toBe(told);
		expect(texts(figure)).toContain(String(people));
	});

	test('stay in the figure, every pile of the same people a dot, however many there are', () => {
		fc.assert(
			fc.property(fc.array(distribution, { minLength: 1, maxLength: 6 }), (all) => {
				const figure = draw(all.map((one) => panel(one)));
				const placed = dots(figure);
				const told = texts(figure).find((text) => text.includes('one dot'));
				const people = Number(told?.split(' ').at(-1) ?? 1);
				const piles = all.flatMap(({ levels, unknown, notApplicable }) => [
					...levels,
					unknown,
					notApplicable
				]);
				expect(placed).toHaveLength(piles.reduce((sum, pile) => sum + Math.ceil(pile / people), 0));
				const isInside = placed.every(
					({ cx, cy, r }) => cx - r >= 0 && cx + r <= figure.width && cy - r >= 0 && cy + r <= figure.height
				);
				expect(isInside).toBe(true);
			}),
			{ numRuns: 40 }
		);
	});
});

describe('a QR code', () => {
	test('is square with a quiet zone of four modules', () => {
		const code = qrCode('https://airworthy.example/answer/#w1.abc');
		expect(code?.size).toBeGreaterThan(20 + 8);
		expect(code?.path.startsWith('M4 4h7v1h-7z')).toBe(true);
	});

	test('is none for a text that no phone would read off a wall', () => {
		expect(qrCode('x'.repeat(QR_LIMIT))).not.toBeNull();
		expect(qrCode('x'.repeat(QR_LIMIT + 1))).toBeNull();
	});
});
