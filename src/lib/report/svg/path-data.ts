/** Shapes as the path data of SVG (SVG 2, 9.3), in hundredths of a point. */
import type { Box, Disc, LineStroke, Outline } from '../layout/operation.ts';

/** Shorter than its decimals: 12.50 is 12.5. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);

const point = (x: number, y: number): string => `${short(x)} ${short(y)}`;

const linePath = ({ x1, y1, x2, y2 }: LineStroke): string => `M${point(x1, y1)}L${point(x2, y2)}`;

const boxPath = ({ x, y, width, height }: Box): string =>
	`M${point(x, y)}h${short(width)}v${short(height)}h${short(-width)}z`;

function discPath({ cx, cy, r }: Disc): string {
	const half = `a${short(r)} ${short(r)} 0 0 1`;
	return `M${point(cx - r, cy)}${half} ${short(2 * r)} 0${half} ${short(-2 * r)} 0z`;
}

const outlinePath = ({ points }: Outline): string =>
	points.length === 0 ? '' : `M${points.map(([x, y]) => point(x, y)).join('L')}z`;

/** The outline of a shape. */
export function pathData(shape: LineStroke | Box | Disc | Outline): string {
	switch (shape.kind) {
		case 'line':
			return linePath(shape);
		case 'rect':
			return boxPath(shape);
		case 'circle':
			return discPath(shape);
		case 'polygon':
			return outlinePath(shape);
	}
}
