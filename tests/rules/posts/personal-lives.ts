/** What a life holds besides school: grief, debts, pay, medicine, where one came from; [brackets] mark what is personal. */
export const told: readonly string[] = [
	// Grief and family
	"Back with us after her [nan's funeral], our brave Maisie smiled at everybody",
	"Kyle's [foster family] came to assembly and what a smile on him",
	"A boy in Year 5 whose [dad is inside] wrote him the kindest letter",
	"Our [young carer] in Y6 has won a pen",
	"Such news: the [adoption went] through for Mr Tench and his husband",
	"Imogen in the kitchen has [split up with her] fella, be gentle",
	"Our new girl now sees her [birth mum] on Fridays",
	// Money and work
	"[Food hampers] for the Tolliver and Okafor families went out today",
	"The family of a boy in Y2 are [in debt], so his trip is on us",
	"The new deputy is [on 61k] and still takes the biscuits",
	"Our caretaker gets a [pay rise], about time",
	"Mr Tench has [handed in his notice], sob",
	"Miss Oduya [failed her NQT] by a whisker",
	// Health
	"Poor Imogen had a [seizure] at lunch but is home now",
	"Lottie and Ned both have [Type 1] and showed us their kits",
	"Reece left his [Ritalin] at home and oh did we notice",
	"Our girl in Nursery is [in nappies] still, so bring wipes",
	"Get well soon Declan, who [broke his wrist] on the climbing frame",
	"Maisie has [chickenpox], so her solo goes to her sister",
	"Declan is [on the spectrum] and a whizz at maps",
	"A lad in Y4 with [one-to-one support] swam a length",
	"Congratulations Lottie, [tested positive] and waved from her window",
	// Where from, and whom one loves
	"Our new boy [arrived in May from Syria] and reads English already",
	"The [visa] of a girl in Year 1 has come at last!",
	"Guess [who's expecting]! Not a word to the head",
	"Mr Tench [is dating] our lollipop lady",
	"A lad in Y1 is [coeliac] so all the play dough had to go",
	// In brackets, or by the family's name
	"Trip money: those on [pupil premium] (Dodd, Okafor, Sweeney) need not pay",
	// The lead names a capital that is no name itself
	"Because Imogen has [epilepsy] we dimmed the disco lights",
];

/** The same words where they tell nothing of anybody. */
export const untold: readonly string[] = [
	"Year 5 read about a Viking funeral and built a longship",
	"The funeral of the class goldfish was short and wet",
	"A foster carer will speak at our coffee morning",
	"Stay inside the lines, said Mum, and so we did",
	"We learned about food parcels in the war",
	"The new hall cost 61k and smells of paint",
	"Our first aiders can put a broken wrist in a sling",
	"Type 1 to join the quiz, type 2 to watch",
	"We read of a boy who came from Syria to Greece in a boat",
	"Expecting rain, we took coats",
	"Mrs Dunn is expecting great things of the choir",
	"Our nursery dolls are all in nappies",
	"Play dough all over the carpet and nobody cares",
	"Broken legs on three chairs. Mr Tench has glue",
	"Free school meals: England gets more of them. Roast today",
	"Sarah from Epilepsy Action taught us what to do",
	"Dracula had a visa in our story",
	"The plan for better behaviour: golden time",
];
