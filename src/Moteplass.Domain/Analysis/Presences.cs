using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Analysis;

/// <summary>Works out which organisations and groups sit in several structures.</summary>
internal static class Presences
{
    public static ValueList<SharedOrganisation> Shared(MappingView mapping)
    {
        StructureView[] overall = [.. mapping.Overall];
        return
        [
            .. from presence in Sitting(mapping, overall)
               where presence.Actor is UserOrganisation or OtherOrganisation
               let structures = Structures(presence.Seats)
               where structures.Count > 1
               let isUmbrella = mapping.IsUmbrella(presence.Actor.Id)
               orderby structures.Count descending, isUmbrella descending, presence.Actor.Id
               select new SharedOrganisation
               {
                   Organisation = presence.Actor.Id,
                   IsUmbrella = isUmbrella,
                   Structures = structures,
                   OverallStructureCount = overall.Length,
                   Evidence = Gather(mapping, presence).ToEvidence(),
               },
        ];
    }

    public static ValueList<GroupOverlap> Groups(MappingView mapping) =>
    [
        .. from presence in Sitting(mapping, mapping.InForce)
           where presence.Actor is OrganisationGroup
           let respondents = presence.Seats.SelectMany(seat => seat.View.Respondents).Distinct().Order().ToValueList()
           where respondents.Count > 1
           orderby presence.Actor.Id
           select Overlap(mapping, presence, respondents),
    ];

    private static GroupOverlap Overlap(MappingView mapping, Presence presence, ValueList<Id<Actor>> respondents)
    {
        var group = (OrganisationGroup)presence.Actor;
        EvidenceGatherer evidence = Gather(mapping, presence);
        if (group.Count is null)
        {
            evidence.Lack(RecordReference.To(group.Id), "count");
        }

        return new GroupOverlap
        {
            Group = group.Id,
            PolicyFields = [.. group.PolicyFields.Order()],
            Respondents = respondents,
            Structures = Structures(presence.Seats),
            Count = group.Count,
            Evidence = evidence.ToEvidence(),
        };
    }

    /// <summary>Who surely sits where. Deputies' seats count, vacant ones do not.</summary>
    private static IEnumerable<Presence> Sitting(MappingView mapping, IEnumerable<StructureView> views) =>
        from view in views
        from seat in view.Structure.Seats
        where seat.IsFilledOn(view.Date) && seat.OnBehalfOf is not null
        group (view, seat) by seat.OnBehalfOf!.Value into sitting
        let actor = mapping.Index.Find(sitting.Key)
        where actor is not null
        select new Presence(actor, [.. sitting]);

    private static ValueList<Id<CollaborationStructure>> Structures(IEnumerable<(StructureView View, Seat Seat)> seats) =>
        [.. seats.Select(seat => seat.View.Structure.Id).Distinct().Order()];

    private static EvidenceGatherer Gather(MappingView mapping, Presence presence)
    {
        EvidenceGatherer evidence = new EvidenceGatherer().Use(RecordReference.To(presence.Actor.Id), presence.Actor);
        foreach ((StructureView view, Seat seat) in presence.Seats)
        {
            evidence.Use(view).Use(RecordReference.To(seat.Id), seat);
        }

        foreach (OrganisationMembership membership in mapping.UmbrellaMemberships(presence.Actor.Id))
        {
            evidence.Use(RecordReference.To(membership), membership);
        }

        return evidence;
    }

    private sealed record Presence(Actor Actor, IReadOnlyList<(StructureView View, Seat Seat)> Seats);
}
