namespace Moteplass.Domain.Benchmarks.Plain;

// The classes that somebody would write who has the wire format and nothing else: mutable, dates and ids and words as strings.

public sealed class PlainText
{
    public string? Nb { get; set; }

    public string? Nn { get; set; }

    public string? En { get; set; }

    public string? Se { get; set; }
}

public sealed class PlainReference
{
    public string? Document { get; set; }

    public string? Locator { get; set; }

    public string? Basis { get; set; }

    public string? Hedge { get; set; }

    public List<string>? Members { get; set; }

    public PlainText? Note { get; set; }
}

public sealed class PlainDocument
{
    public string? Id { get; set; }

    public PlainText? Title { get; set; }

    public string? Date { get; set; }

    public List<PlainParty>? Senders { get; set; }

    public List<PlainParty>? Recipients { get; set; }

    public List<PlainParty>? CopiedTo { get; set; }

    public string? AnnexTo { get; set; }

    public string? WebAddress { get; set; }

    public List<PlainReference>? Sources { get; set; }
}

public sealed class PlainParty
{
    public string? Type { get; set; }

    public string? Actor { get; set; }

    public string? Structure { get; set; }
}

public sealed class PlainTargetGroup
{
    public string? Ages { get; set; }

    public PlainText? Description { get; set; }
}

public sealed class PlainActor
{
    public string? Type { get; set; }

    public string? Id { get; set; }

    public PlainText? Name { get; set; }

    public List<string>? Abbreviations { get; set; }

    public string? OrganisationNumber { get; set; }

    public string? NumberBorrowedFrom { get; set; }

    public List<string>? PolicyFields { get; set; }

    public string? Kind { get; set; }

    public string? Parent { get; set; }

    public string? Unit { get; set; }

    public string? Count { get; set; }

    public PlainTargetGroup? TargetGroup { get; set; }

    public string? PartOf { get; set; }

    public string? MembersCompleteFor { get; set; }

    public PlainText? Description { get; set; }

    public List<PlainReference>? Sources { get; set; }
}

public sealed class PlainMembership
{
    public string? Member { get; set; }

    public string? Umbrella { get; set; }

    public string? Period { get; set; }

    public List<PlainReference>? Sources { get; set; }
}

public sealed class PlainPhase
{
    public string? Period { get; set; }

    public string? Status { get; set; }

    public string? Permanence { get; set; }

    public PlainText? Assignment { get; set; }

    public string? EvaluationDue { get; set; }

    public List<PlainReference>? Sources { get; set; }
}

public sealed class PlainAnchoring
{
    public string? Level { get; set; }

    public string? Period { get; set; }

    public PlainText? Note { get; set; }

    public List<PlainReference>? Sources { get; set; }
}

public sealed class PlainCadence
{
    public string? Type { get; set; }

    public string? Purpose { get; set; }

    public string? Per { get; set; }

    public int? Every { get; set; }

    public string? Count { get; set; }

    public List<PlainReference>? Sources { get; set; }
}

public sealed class PlainMandate
{
    public string? Period { get; set; }

    public string? Adopted { get; set; }

    public PlainText? Purpose { get; set; }

    public List<PlainCadence>? Cadences { get; set; }

    public List<PlainReference>? Sources { get; set; }
}

public sealed class PlainSeat
{
    public string? Id { get; set; }

    public string? OnBehalfOf { get; set; }

    public string? OnBehalfOfStructure { get; set; }

    public string? Affiliation { get; set; }

    public string? Role { get; set; }

    public int? DeputyRank { get; set; }

    public string? DeputyFor { get; set; }

    public bool? HasVote { get; set; }

    public string? Persons { get; set; }

    public string? Period { get; set; }

    public string? State { get; set; }

    public List<PlainReference>? Sources { get; set; }
}

public sealed class PlainStructure
{
    public string? Id { get; set; }

    public PlainText? Name { get; set; }

    public string? Kind { get; set; }

    public PlainText? Designation { get; set; }

    public List<string>? Owners { get; set; }

    public string? ContactForm { get; set; }

    public string? Function { get; set; }

    public List<PlainPhase>? Phases { get; set; }

    public List<PlainAnchoring>? Anchorings { get; set; }

    public List<string>? PolicyFields { get; set; }

    public PlainTargetGroup? TargetGroup { get; set; }

    public List<PlainMandate>? Mandates { get; set; }

    public List<PlainSeat>? Seats { get; set; }

    public string? Parent { get; set; }

    public List<PlainReference>? Sources { get; set; }
}

public sealed class PlainStatedText
{
    public PlainText? Text { get; set; }

    public List<PlainReference>? Sources { get; set; }
}

public sealed class PlainArea
{
    public PlainText? Name { get; set; }

    public PlainStatedText? Definition { get; set; }

    public PlainStatedText? HelpText { get; set; }

    public List<PlainReference>? Sources { get; set; }
}

public sealed class PlainResponse
{
    public string? Respondent { get; set; }

    public string? Status { get; set; }

    public PlainStatedText? Channel { get; set; }

    public List<string>? Structures { get; set; }

    public List<string>? CompleteFor { get; set; }

    public List<PlainReference>? Sources { get; set; }
}

public sealed class PlainMapping
{
    public string? Id { get; set; }

    public PlainText? Name { get; set; }

    public string? Date { get; set; }

    public string? ConductedBy { get; set; }

    public PlainTargetGroup? TargetGroup { get; set; }

    public List<PlainArea>? Areas { get; set; }

    public PlainStatedText? WorkedExample { get; set; }

    public List<PlainStatedText>? Caveats { get; set; }

    public List<PlainResponse>? Responses { get; set; }

    public List<PlainReference>? Sources { get; set; }
}

public sealed class PlainRegister
{
    public string? SchemaVersion { get; set; }

    public List<PlainDocument>? Documents { get; set; }

    public List<PlainActor>? Actors { get; set; }

    public List<PlainMembership>? Memberships { get; set; }

    public List<PlainStructure>? Structures { get; set; }

    public List<PlainMapping>? Mappings { get; set; }
}
