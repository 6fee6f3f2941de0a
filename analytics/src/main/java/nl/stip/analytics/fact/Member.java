package nl.stip.analytics.fact;

/**
 * One person among a tool's people of a period.
 *
 * @param enabled whether the person counts: enabled on at least half of the days up to leaving
 * @param left whether the person left the organisation before the period's end
 * @param place to which groups the person belongs
 * @param enabledDays days on which the person was enabled
 * @param enabledWorkdays workdays among them
 * @param tenureWeeks whole weeks since the person was first enabled
 * @param tenureWeeksBefore the same at the end of the period before; below zero if not enabled then
 * @param startKnown whether that day is known
 */
record Member(
    boolean enabled,
    boolean left,
    Membership.Place place,
    int enabledDays,
    int enabledWorkdays,
    int tenureWeeks,
    int tenureWeeksBefore,
    boolean startKnown) {}
