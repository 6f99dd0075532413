/** zod, set up before the first schema is made: it decides then how it will check. */
import { z } from 'zod';

// It probes `new Function` to speed itself up; under our policy the browser would report a violation.
z.config({ jitless: true });

export { z };
