/** What development builds and tests call instead. */
export { type JSX, jsx as jsxDEV } from "./jsx-runtime";
