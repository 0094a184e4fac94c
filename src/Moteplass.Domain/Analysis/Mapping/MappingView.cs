using System.Collections.Concurrent;
using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>A mapping with what its substantive responses describe, sorted by ids, so that no finding depends on the order of a list.</summary>
internal sealed class MappingView
{
    private readonly ILookup<Id<Actor>, MappingResponse> _responses;
    private readonly ILookup<Id<Actor>, StructureView> _structures;
    private readonly ConcurrentDictionary<Id<Actor>, SourceReference[]> _sources = new();

    public MappingView(RegisterIndex index, PracticeMapping mapping)
    {
        Index = index;
        Mapping = mapping;
        Substantive = [.. mapping.Responses.Where(response => response.Status == ResponseStatus.Answered).OrderBy(response => response.Respondent)];
        Structures =
        [
            .. from response in Substantive
               from id in response.Structures
               group response.Respondent by id into described
               orderby described.Key
               let structure = index.Find(described.Key)
               where structure is not null
               select new StructureView(structure, [.. described.Distinct().Order()], mapping.Date, index),
        ];
        _responses = Substantive.ToLookup(response => response.Respondent);
        _structures = Structures.SelectMany(view => view.Respondents.Select(respondent => (respondent, view))).ToLookup(one => one.respondent, one => one.view);
    }

    public RegisterIndex Index { get; }

    public PracticeMapping Mapping { get; }

    /// <summary>The responses that answered with substance: nil returns are left out of every finding (B7).</summary>
    public ValueList<MappingResponse> Substantive { get; }

    public IReadOnlyList<StructureView> Structures { get; }

    public IEnumerable<StructureView> InForce => Structures.Where(view => view.InForce == true);

    public IEnumerable<StructureView> Overall => Structures.Where(view => view.IsOverall);

    public IEnumerable<Id<Actor>> Respondents => Substantive.Select(response => response.Respondent).Distinct();

    /// <summary>The structures that a respondent described, by id.</summary>
    public IEnumerable<StructureView> StructuresOf(Id<Actor> respondent) => _structures[respondent];

    /// <summary>What a respondent's response rests on.</summary>
    public EvidenceBuilder EvidenceOf(Id<Actor> respondent) => AddEvidenceOf(respondent, new EvidenceBuilder());

    /// <summary>Adds what a respondent's response rests on to other evidence.</summary>
    public EvidenceBuilder AddEvidenceOf(Id<Actor> respondent, EvidenceBuilder evidence) => _responses.Contains(respondent)
        ? evidence.Add(RecordReference.To(Mapping.Id), _sources.GetOrAdd(respondent, one => [.. _responses[one].SelectMany(response => response.Sources).Distinct()]))
        : evidence;

    public bool IsComplete(Id<Actor> respondent, ContactForm form) =>
        _responses[respondent].Any(response => response.CompleteFor.Contains(form));

    /// <summary>Whether an organisation was an umbrella at the mapping's date: a membership in it was not definitely outside that date.</summary>
    public bool IsUmbrella(Id<Actor> organisation) => UmbrellaMemberships(organisation).Any();

    public IEnumerable<OrganisationMembership> UmbrellaMemberships(Id<Actor> organisation) =>
        Index.MembershipsIn(organisation).Where(membership => membership.Period.HoldsOn(Mapping.Date) != false);
}
