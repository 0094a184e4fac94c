using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>Works out which organisations and groups sit in several structures.</summary>
internal static class OverlapFinder
{
    public static ValueList<SharedOrganisation> FindOrganisations(MappingView mapping) =>
    [
        .. from sitting in SittingsIn(mapping.Overall, mapping)
           where sitting.Actor is UserOrganisation or OtherOrganisation
           let structures = Structures(sitting.Seats)
           where structures.Count > 1
           let isUmbrella = mapping.IsUmbrella(sitting.Actor.Id)
           orderby structures.Count descending, isUmbrella descending, sitting.Actor.Id
           select new SharedOrganisation(
               organisation: sitting.Actor.Id,
               isUmbrella: isUmbrella,
               structures: structures,
               overallStructureCount: mapping.Overall.Length,
               evidence: EvidenceOf(sitting, mapping)),
    ];

    public static ValueList<GroupOverlap> FindGroups(MappingView mapping) =>
    [
        .. from sitting in SittingsIn(mapping.InForce, mapping)
           where sitting.Actor is OrganisationGroup
           let respondents = sitting.Seats.SelectMany(seat => seat.View.Respondents).Distinct().Order().ToValueList()
           where respondents.Count > 1
           orderby sitting.Actor.Id
           select Overlap(mapping, sitting, respondents),
    ];

    private static GroupOverlap Overlap(MappingView mapping, Sitting sitting, ValueList<Id<Actor>> respondents)
    {
        var group = (OrganisationGroup)sitting.Actor;
        return new GroupOverlap(
            group: group.Id,
            policyFields: [.. group.PolicyFields.Order()],
            respondents: respondents,
            structures: Structures(sitting.Seats),
            count: group.Count,
            evidence: EvidenceOf(sitting, mapping));
    }

    /// <summary>Who definitely sits where. Deputies' seats count, vacant ones do not.</summary>
    private static IEnumerable<Sitting> SittingsIn(IEnumerable<StructureView> views, MappingView mapping) =>
        from view in views
        let succession = SeatSuccession.Of(view.Structure, mapping.Index)
        from held in view.Structure.Seats.Where(seat => seat.OnBehalfOf is not null).GroupBy(seat => seat.OnBehalfOf!.Value)
        where succession.IsFilledOn(held, view.Date) == true
        from seat in held.Where(seat => succession.IsFilledOn([seat], view.Date) != false)
        group (view, seat) by held.Key into seats
        let actor = mapping.Index.Find(seats.Key)
        where actor is not null
        select new Sitting(actor, [.. seats]);

    private static ValueList<Id<CollaborationStructure>> Structures(IEnumerable<(StructureView View, Seat Seat)> seats) =>
        [.. seats.Select(seat => seat.View.Structure.Id).Distinct().Order()];

    private static Evidence EvidenceOf(Sitting sitting, MappingView mapping)
    {
        EvidenceBuilder own = new EvidenceBuilder().Add(RecordReference.To(sitting.Actor.Id), sitting.Actor);
        foreach ((_, Seat seat) in sitting.Seats)
        {
            own.Add(RecordReference.To(seat.Id), seat).AddAssumed(RecordReference.To(seat.Id), seat.Period);
        }

        foreach (OrganisationMembership membership in mapping.UmbrellaMemberships(sitting.Actor.Id))
        {
            own.Add(RecordReference.To(membership), membership).AddAssumed(RecordReference.To(membership), membership.Period);
        }

        if (sitting.Actor is OrganisationGroup { Count: null })
        {
            own.AddUnknown(RecordReference.To(sitting.Actor.Id), "count");
        }

        return Evidence.Of([.. sitting.Seats.Select(one => one.View).Distinct().Select(view => view.Evidence)], own.ToEvidence());
    }

    /// <summary>An actor with the seats in which it sits.</summary>
    private sealed record Sitting(Actor Actor, IReadOnlyList<(StructureView View, Seat Seat)> Seats);
}
