/** Ctrl/⌘ Z and its opposite, wherever the focus is not in a field with an undo of its own. */

/** 'undo', 'redo', or null for every other key press. */
export function historyKey(event: KeyboardEvent, typing: boolean): 'undo' | 'redo' | null {
	if (typing || event.altKey || !(event.ctrlKey || event.metaKey)) return null;
	const key = event.key.toLowerCase();
	if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
	return key === 'y' && event.ctrlKey ? 'redo' : null;
}
