namespace Moteplass.Domain.Analysis;

/// <summary>Who answered a mapping, and how (B7). A nil return is recorded here and left out of every other finding.</summary>
public sealed record ResponseFinding
{
    internal ResponseFinding()
    {
    }

    /// <summary>Those who answered with substance, by id.</summary>
    public ValueList<Id<Actor>> Substantive { get; init; }

    /// <summary>Those who replied that they had no input, by id.</summary>
    public ValueList<Id<Actor>> NilReturns { get; init; }

    /// <summary>Those who did not answer, by id.</summary>
    public ValueList<Id<Actor>> NotReturned { get; init; }

    /// <summary>How many were asked.</summary>
    public int Asked => Substantive.Count + NilReturns.Count + NotReturned.Count;

    /// <summary>What the finding rests on.</summary>
    public required Evidence Evidence { get; init; }

    internal static ResponseFinding Of(PracticeMapping mapping)
    {
        EvidenceGatherer evidence = new();
        evidence.Use(RecordReference.To(mapping.Id), mapping, "responses");
        foreach (MappingResponse response in mapping.Responses)
        {
            evidence.Use(response);
        }

        return new ResponseFinding
        {
            Substantive = With(ResponseStatus.Answered),
            NilReturns = With(ResponseStatus.NilReturn),
            NotReturned = With(ResponseStatus.NotReturned),
            Evidence = evidence.ToEvidence(),
        };

        ValueList<Id<Actor>> With(ResponseStatus status) =>
            [.. mapping.Responses.Where(response => response.Status == status).Select(response => response.Respondent).Distinct().Order()];
    }
}
