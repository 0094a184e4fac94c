using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>A mapping with what its substantive responses describe, sorted by ids, so that no finding depends on the order of a list.</summary>
internal sealed class MappingView
{
    private readonly PartialDate? _date;

    public MappingView(RegisterIndex index, PracticeMapping mapping)
    {
        (Index, _date) = (index, mapping.Date);
        MappingResponse[] substantive = [.. mapping.Responses.Where(response => response.Status == ResponseStatus.Answered).OrderBy(response => response.Respondent)];
        Structures =
        [
            .. from described in substantive.SelectMany(response => response.Structures.Select(id => (response.Respondent, Id: id))).Distinct()
               group described.Respondent by described.Id into respondents
               orderby respondents.Key
               let structure = index.Find(respondents.Key)
               where structure is not null
               select new StructureView(structure, [.. respondents], mapping.Date),
        ];

        ILookup<Id<Actor>, StructureView> structures = Structures
            .SelectMany(view => view.Respondents.Select(respondent => (respondent, view)))
            .ToLookup(one => one.respondent, one => one.view);
        Respondents = [.. substantive.GroupBy(response => response.Respondent).Select(own => new RespondentView(own.Key, mapping.Id, own, structures[own.Key]))];
    }

    public RegisterIndex Index { get; }

    /// <summary>The respondents that answered with substance: nil returns are left out of every finding (B7).</summary>
    public RespondentView[] Respondents { get; }

    public StructureView[] Structures { get; }

    public StructureView[] InForce => field ??= Array.FindAll(Structures, view => view.InForce == true);

    public StructureView[] Overall => field ??= Array.FindAll(Structures, view => view.IsOverall);

    /// <summary>Whether an organisation was an umbrella at the mapping's date: a membership in it was not definitely outside that date.</summary>
    public bool IsUmbrella(Id<Actor> organisation) => UmbrellaMemberships(organisation).Any();

    public IEnumerable<OrganisationMembership> UmbrellaMemberships(Id<Actor> organisation) =>
        Index.MembershipsIn(organisation).Where(membership => membership.Period.HoldsOn(_date) != false);
}
