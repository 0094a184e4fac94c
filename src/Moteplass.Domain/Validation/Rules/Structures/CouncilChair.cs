using Moteplass.Domain.Interpretation;

namespace Moteplass.Domain.Validation;

/// <summary>Who chooses the chair of a participation council: by law the council itself. A part of STR010.</summary>
internal static class CouncilChair
{
    private static readonly Sentence OthersDecide = new(
        "Etter forskriften velger rådet selv leder, men her er det andre som bestemmer.",
        "Etter forskrifta vel rådet sjølv leiar, men her er det andre som bestemmer.",
        "Under the regulation the council elects its own chair, but here others decide.");

    private static readonly Sentence NotStated = new(
        "Det er ikke oppgitt at rådet selv velger leder.",
        "Det er ikkje oppgitt at rådet sjølv vel leiar.",
        "It is not stated that the council elects its own chair.");

    public static void Check(CollaborationStructure council, Mandate mandate, Place place, ReportProblem report)
    {
        bool isTold = false;
        for (int i = 0; i < mandate.Offices.Count; i++)
        {
            Office office = mandate.Offices[i];
            if (office.Role != SeatRole.Chair)
            {
                continue;
            }

            isTold |= office.Selection is not null || IsGiven(office.Holder);
            if (office.Selection?.Deciders() is { IsEmpty: false } by ? !by.Any(party => IsCouncil(party, council.Id)) : office.Selection is null && IsGiven(office.Holder))
            {
                report(place.At("offices", i), OthersDecide);
            }
        }

        if (!isTold)
        {
            report(place, NotStated, UnstatedSeverity.Of(mandate));
        }
    }

    private static bool IsCouncil(Party party, Id<CollaborationStructure> council) => party switch
    {
        SelfParty => true,
        StructureParty structure => structure.Structure == council,
        CategoryParty { Category: PartyCategory.Member } => true,
        AnyOfParty anyOf => anyOf.Parties.Any(one => IsCouncil(one, council)),
        _ => false,
    };

    /// <summary>Whether the chair is somebody else's to be, such as the owner's mayor.</summary>
    private static bool IsGiven(Party? holder) => holder is OwnerParty or ActorParty or CategoryParty { Category: PartyCategory.Politician or PartyCategory.Official };
}
