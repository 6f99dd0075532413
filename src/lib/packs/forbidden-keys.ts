/** Keys with which a pack could reach into the objects of the page instead of its own. */
import type { Issue } from '../core/shared/issue.ts';

const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];

type Path = Issue['path'];

/** The path of every such key in the data. Its depth is limited before. */
export function forbiddenKeys(data: unknown, path: Path = []): Path[] {
	if (data === null || typeof data !== 'object') return [];
	const isList = Array.isArray(data);
	return Object.entries(data as Record<string, unknown>).flatMap(([key, value]) => {
		const place = [...path, isList ? Number(key) : key];
		return FORBIDDEN.includes(key) ? [place] : forbiddenKeys(value, place);
	});
}
