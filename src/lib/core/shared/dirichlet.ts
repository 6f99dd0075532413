/** Random shares that add up to 1: a Dirichlet draw is gamma draws over their sum. */
import type { Random } from './random.ts';

/** Standard normal (Box and Muller, 1958). */
const normal = (random: Random): number =>
	Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Gamma of shape ≥ 1, scale 1 (Marsaglia and Tsang, 2000). */
function gammaFromOne(shape: number, random: Random): number {
	const d = shape - 1 / 3;
	const c = 1 / Math.sqrt(9 * d);
	for (;;) {
		const x = normal(random);
		const v = (1 + c * x) ** 3;
		if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
	}
}

/** Below shape 1 the same with the usual boost: gamma(a + 1) × u^(1/a). */
const gamma = (shape: number, random: Random): number =>
	shape >= 1 ? gammaFromOne(shape, random) : gammaFromOne(shape + 1, random) * (1 - random()) ** (1 / shape);

/** One draw of shares around `shapes` over their sum; the larger the shapes, the closer. */
export function dirichlet(shapes: readonly number[], random: Random): number[] {
	const draws = shapes.map((shape) => gamma(shape, random));
	const total = draws.reduce((sum, draw) => sum + draw, 0);
	// Tiny shapes can all draw what no number holds; one of them has it all then, as it nearly always has.
	if (total === 0)
		return shapes.map((_shape, index) => Number(index === shapes.indexOf(Math.max(...shapes))));
	return draws.map((draw) => draw / total);
}
