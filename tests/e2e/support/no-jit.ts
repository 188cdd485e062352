import { config } from "zod";

// The inspector may make code out of text until the first await, the page's policy never after it.
// A schema decides this when it is made, so this file is imported before any schema.
config({ jitless: true });
