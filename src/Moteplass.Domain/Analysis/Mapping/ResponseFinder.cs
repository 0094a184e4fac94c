namespace Moteplass.Domain.Analysis;

/// <summary>Finds who answered a mapping, and how.</summary>
internal static class ResponseFinder
{
    public static ResponseFinding Find(PracticeMapping mapping)
    {
        var evidence = new EvidenceBuilder();
        evidence.Add(RecordReference.To(mapping.Id), mapping, "responses");
        foreach (MappingResponse response in mapping.Responses)
        {
            evidence.Add(response);
        }

        return new ResponseFinding(
            substantive: With(ResponseStatus.Answered),
            nilReturns: With(ResponseStatus.NilReturn),
            notReturned: With(ResponseStatus.NotReturned),
            evidence: evidence.ToEvidence());

        ValueList<Id<Actor>> With(ResponseStatus status) =>
            [.. mapping.Responses.Where(response => response.Status == status).Select(response => response.Respondent).Distinct().Order()];
    }
}
