import type { MarkedSchool } from "../marked-post";

/** Houses of which the school has told nothing: where a post speaks of houses, "Team Ruby" is one. */
export const unknownHouses: MarkedSchool = {
	pupils: [
		"Ruby|Thornton|4B",
		"Jasper|Webb|4B",
		"Amber|Cole|3B",
		"Oliver|Pike|3B",
		"Alfie|Reed|5A",
		"Pearl|Banks|5A",
	],
	staff: [],
	groups: [],
	posts: [
		"Team Ruby won the house cup",
		"team ruby won the house cup",
		"#TeamRuby won the house cup",
		"Team Oliver won the house quiz",
		"Team Thornton won the house cup",
		"Oliver House beat the other houses at rounders",
		"Team Oliver scored most of all the teams",
		"Our houses are Ruby, Amber, Jasper and Pearl",
		"Our houses, Ruby, Jasper and Oliver, met for a quiz",
		// A child, whatever is said of houses
		"{n:Ruby} won the house cup for us",
		"{n:Ruby} scored the winning goal for her house",
		"Well done {n:Ruby} on 50 house points",
		"Ruby house captain {n:Alfie} lifted the cup",
		"Both houses are proud of {n:Oliver}, who swam 50m",
		"Team {n:Alfie} raised £500 for the hospice",
		"Our teams were thrilled when {n:Oliver} scored",
		"The houses {n:Oliver} built won a prize",
		"Team {n:Oliver P} won the house quiz",
		"{n:Oliver}'s team won the house quiz",
		"Team {f:Oliver Pike} won the house quiz",
	],
};
