import { nouns, verbs, words } from "./inflect";

/** How people are put down, and what must not be told of children. */
export const judgements = {
	/** Said of people, these words put them down. */
	BAD: words(
		`useless lazy rubbish hopeless awful terrible dreadful appalling disgraceful shocking pathetic incompetent rude
		ignorant clueless naughty horrible embarrassing unprofessional ungrateful selfish stupid thick dim feral spiteful
		nasty idle vicious cruel idiotic miserable two_faced unruly disruptive boring painful hideous dull tedious annoying irritating
		bossy mean arrogant inept lousy atrocious abysmal dire diabolical disobedient obnoxious impossible unbearable
		insufferable uncontrollable out_of_control badly_behaved bad_tempered misbehaved disrespectful unreasonable
		unhelpful unfriendly unacceptable disgusting pushy entitled moody thoughtless careless disorganised deluded vile
		poisonous toxic pointless weak unfit cowardly sly lying dishonest crap mad crazy bonkers insane daft not_fit
		not_good_enough not_bright not_interested bone_idle a_bit_much spoilt spoiled noisy horrendous horrid ghastly grim grumpy chaotic ridiculous laughable woeful shoddy substandard second_rate mediocre inadequate ineffective snappy stroppy mardy whiny needy unsafe patronising condescending sloppy slapdash half_hearted lacklustre underwhelming cringeworthy excruciating mind_numbing soul_destroying gobby lippy mouthy bratty uncouth rundown dilapidated obstinate petty small_minded narrow_minded stingy greedy meddling overrated inconsiderate antisocial feckless gormless witless brainless spineless gutless heartless mindless shambolic amateurish unreliable slack lax negligent irresponsible`,
	),
	/** Whoever is mad about something loves it. */
	KEEN: words("mad crazy bonkers daft insane"),
	WORST: words(
		"worst rudest laziest naughtiest nastiest thickest dimmest noisiest stupidest dullest weakest slowest",
	),
	DISGRACE: [
		"dinosaur",
		...nouns(
			"joke shambles disgrace nightmare embarrassment failure mess farce bully liar idiot fool clown amateur coward moron jobsworth hypocrite snob bore moaner disaster let_down menace pain waste_of_space waste_of_time waste_of_money laughing_stock clueless_lot bunch_of_idiots brat tyrant dictator snake fraud horror terror thug attention_seeker troublemaker ringleader culprit waster layabout skiver moaner whinger know_it_all busybody pen_pusher bean_counter do_gooder snowflake freeloader scrounger cowboy muppet numpty pillock halfwit plonker gossip drama_queen diva hooligan vandal yob lout slob oaf dunce dimwit airhead twit clot prat wally crook charlatan time_waster box_ticker control_freak killjoy party_pooper wet_blanket",
		),
	],
	DEGREE: words(
		"so very really just absolutely completely totally utterly too always being a an bit such simply all both pretty quite often rather frankly honestly still again and more even also as plain truly beyond complete total real absolute bunch load of the most a_bit_of",
	),
	/** After a judgement these words go on to something else: the judged has been named before. */
	GOINGON: words(
		"and or but today again with about as this in on to when for all that because lately honestly anyway yesterday if so too even over right now every by of since until",
	),
	FEELING: ["CROSS", "WORN"],
	CROSS: words(
		"disappointed fed_up sick ashamed embarrassed appalled frustrated annoyed disgusted angry furious let_down despair despairing bored livid shocked horrified dismayed saddened",
	),
	/** After a good day, too. */
	WORN: words("tired exhausted"),
	CONDUCT: words(
		"behaviour behavior attitude attitudes teaching leadership management parenting manners effort results sats_results standards communication planning support discipline performance lessons organisation",
	),
	...verbs(
		"CARE",
		"care bother listen learn want_to_learn behave support respect value appreciate reply try turn_up show_up read_with lift_a_finger pay_attention cope want_to_work give_a have_a_clue",
	),
	ABLE: words(
		"teach control cope manage spell organise organize run add read write count plan lead behave be_trusted be_bothered tell_the_time sit_still even string do_their keep_order",
	),
	LACKED: words(
		"idea_how idea_what idea_about idea_why clue clues manners discipline respect ambition interest shame standards backbone sense patience control common_sense right business brains hope imagination_at_all work_ethic",
	),
	...verbs("MOAN", "moan whinge complain whine grumble bleat rant gossip interfere skive"),
	/** A remark only where somebody is shouted at. */
	SHOUT: words("shout shouts shouted shouting yell yells yelled yelling scream screams screamed"),
	/** Needs, means and results by which a school sorts children. */
	LABEL: words(
		`autistic dyslexic adhd sen send eal fsm pp pupil_premium looked_after lac special_needs disadvantaged deprived disabled
		deaf blind less_able low_ability lower_ability low_attaining lower_attaining struggling nurture vulnerable ehcp asd
		slow slower weak weaker weakest bottom lowest low lower least_able lowest_attaining lower_achieving traveller refugee foster fostered adopted high_needs statemented
		behaviour intervention catch_up elsa speech_and_language social_skills speech additional_needs poor poorer deprived`,
	),
	LEARNER: [
		...nouns(
			"child kid pupil boy girl student learner lad reader writer speller mathematician swimmer attainer achiever one",
		),
		...words("children group groups set sets table stream cohort families youngsters"),
	],
	OURS: words(
		"our the some one a an two three four five six these those his her their my this that of from by with to couple few lovely wonderful well both",
	),
	CONDITION: words(
		`autism adhd dyslexia dyspraxia sen send special_needs additional_needs learning_difficulties learning_needs ehcp ehcps
		an_ehcp behaviour_problems behaviour_issues behavioural_problems behavioural_difficulties behaviour_needs asd tourettes
		anxiety epilepsy asperger a_disability disabilities a_stammer global_delay speech_delay`,
	),
	TEST: words(
		"phonics sat sats test tests exam exams check screening assessment assessments spelling grade level maths english reading writing mocks 11 times_tables arithmetic spag",
	),
	STORY: [
		"the|our|a|school|class|nativity|christmas|leavers|favourite|new|puppet|radio|in|year play|plays",
		...nouns(
			"book story tale character chapter dahl matilda trunchbull twit panto pantomime film villain wolf giant troll witch fable goldilocks cinderella victorian tudor roman viking history century war king queen elf elves pirate dragon grinch santa poem ogre puppet mystery detective debate argument",
		),
	],
	STORYTELLING: words(
		"historical olden_days olden_times times_past pretend role_play drama wolves history imaginary fiction argued debated persuasive persuade persuading",
	),
};
