/** The look that every component test needs, as the root layout loads it. */
import '#lib/ui/styles/base.css';
import '#lib/ui/styles/tokens.css';
import '#lib/ui/styles/fonts.css';
