import { expect, test } from 'vitest';
import { withFigures } from '../../deep/figures.ts';

const TEXT = 'Before\n<!-- figures: how -->\nold\n<!-- /figures -->\nAfter\n';

test('the table stands between the marks, in place of the one before', () => {
	const once = withFigures(TEXT, 'Said.', [['kills', '40']]);
	expect(once).toMatch(
		/^Before\n<!-- figures: how -->\n\nSaid\.\n\n\|.*\|\n\|.*\|\n\| kills \| 40 +\|\n\n<!-- \/figures -->\nAfter\n$/
	);
	expect(withFigures(once, 'Said.', [['kills', '40']])).toBe(once);
});

test('a text without the marks is an error', () => {
	expect(() => withFigures('Nothing', 'Said.', [])).toThrow('no place');
});
