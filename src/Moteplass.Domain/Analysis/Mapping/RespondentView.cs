namespace Moteplass.Domain.Analysis;

/// <summary>A respondent of a mapping with all that its substantive responses describe.</summary>
internal sealed class RespondentView
{
    private readonly Id<PracticeMapping> _mapping;
    private readonly MappingResponse[] _responses;

    public RespondentView(Id<Actor> respondent, Id<PracticeMapping> mapping, IEnumerable<MappingResponse> responses, IEnumerable<StructureView> structures)
    {
        (Respondent, _mapping) = (respondent, mapping);
        _responses = [.. responses];
        Structures = [.. structures];
        InForce = Array.FindAll(Structures, view => view.InForce == true);
    }

    public Id<Actor> Respondent { get; }

    /// <summary>The structures that it described, by id.</summary>
    public StructureView[] Structures { get; }

    /// <summary>Those of them that definitely were in force.</summary>
    public StructureView[] InForce { get; }

    /// <summary>What its responses rest on.</summary>
    public Evidence Evidence => field ??= FindEvidence();

    /// <summary>Whether it told of all that it has of a form.</summary>
    public bool IsComplete(ContactForm form) => Array.Exists(_responses, response => response.CompleteFor.Contains(form));

    private Evidence FindEvidence()
    {
        var evidence = new EvidenceBuilder();
        foreach (MappingResponse response in _responses)
        {
            evidence.Add(RecordReference.To(_mapping), response);
        }

        return evidence.ToEvidence();
    }
}
