import type { PolicyInput } from "../domain/policy";
import { williamHogarth } from "./william-hogarth";

/** The schools' policies that ship with the product, sorted by id. */
export const presets: readonly PolicyInput[] = [williamHogarth];
