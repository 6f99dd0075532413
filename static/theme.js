// Runs before the first paint, so that a chosen theme does not flash. The switch in the page writes the key.
try {
	const theme = localStorage.getItem('airworthy-theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage is blocked: the system's theme holds.
}
