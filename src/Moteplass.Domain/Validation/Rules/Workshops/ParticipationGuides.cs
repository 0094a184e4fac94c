namespace Moteplass.Domain.Validation;

/// <summary>The guides on participation that rules of workshops rest on.</summary>
internal static class ParticipationGuides
{
    /// <summary>The state's instructions for studies: those affected are involved early.</summary>
    public static RuleSource EarlyInvolvement { get; } = RuleSource.Law("utredningsinstruksen", "3-1");

    /// <summary>The government's five principles for youth panels.</summary>
    public static RuleSource YouthPanels(string principle) => RuleSource.Guide("Regjeringen: ungdomspanel", principle);

    /// <summary>General Comment No. 12 of the UN Committee on the Rights of the Child, the right of the child to be heard.</summary>
    public static RuleSource GeneralComment(string paragraph) => RuleSource.Guide("General Comment No. 12", paragraph);

    /// <summary>UngMed's principles of participation.</summary>
    public static RuleSource UngMed(string principle) => RuleSource.Guide("UngMed: prinsipper", principle);

    /// <summary>Bufdir's principles of participation for the administration.</summary>
    public static RuleSource Bufdir { get; } = RuleSource.Guide("Bufdir: Barn og unges medvirkning");

    /// <summary>Bufdir's guide to accessible meetings and conferences.</summary>
    public static RuleSource AccessibleMeetings { get; } = RuleSource.Guide("Bufdir: Universelt utformet møte/konferanse");

    /// <summary>NAV's guide to interpreters for arrangers.</summary>
    public static RuleSource Interpreters { get; } = RuleSource.Guide("NAV: tolking for arrangører");

    /// <summary>The Swedish ombudsman for children on preparing, and on telling what came of it.</summary>
    public static RuleSource Barnombudsmannen(string page) => RuleSource.Guide("Barnombudsmannen", page);

    /// <summary>The four parts of the Lundy model, in Ireland's national framework.</summary>
    public static RuleSource Lundy(string part) => RuleSource.Guide("Lundy", part);

    /// <summary>Involvert's advice of 2023.</summary>
    public static RuleSource Involvert { get; } = RuleSource.Guide("Involvert");

    /// <summary>The health library's page on user representatives: documented travel, stay and lost earnings are covered at least.</summary>
    public static RuleSource Helsebiblioteket { get; } = RuleSource.Guide("Helsebiblioteket: brukerrepresentanter");

    /// <summary>Ungdom og Fritid: at least half of those who take part are young.</summary>
    public static RuleSource UngdomOgFritid { get; } = RuleSource.Guide("Ungdom og Fritid");

    /// <summary>Guides to the dialogue café: how many at a table, and who leads it.</summary>
    public static RuleSource DialogueCafe(string guide) => RuleSource.Guide($"{guide}: kafédialog");
}
