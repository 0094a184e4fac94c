using System.Globalization;

namespace Moteplass.Domain.Tests.Validation.Edits;

/// <summary>Registers of many councils alike, each with a seat for an organisation of its own and one meeting.</summary>
internal static class Council
{
    public static CollaborationRegister Of(int size) => new()
    {
        Documents = [new SourceDocument { Id = Id<SourceDocument>.Parse("d"), Title = new("Dokument") }],
        Actors = [.. Many(size, id => new UserOrganisation { Id = Id<Actor>.Parse($"a{id}"), Name = new("Forening"), PolicyFields = [PolicyField.Health], Sources = Sources })],
        Structures =
        [
            .. Many(size, id => new CollaborationStructure
            {
                Id = Id<CollaborationStructure>.Parse($"s{id}"),
                Name = new("Råd"),
                Kind = StructureKind.UserCouncil,
                Owners = [Id<Actor>.Parse($"a{id}")],
                Phases = [new Phase { Status = PhaseStatus.Active, Permanence = Permanence.Permanent, Period = ValidityPeriod.Parse("2010/..") }],
                Anchorings = [new Anchoring { Level = AnchoringLevel.TopManagement, Sources = Sources }],
                Mandates =
                [
                    new Mandate
                    {
                        Adopted = PartialDate.Parse("2010"),
                        Purpose = new("Formål"),
                        Cadences = [new RateCadence { Per = CadenceUnit.Year, Count = CountRange.Exactly(1) }],
                        Sources = Sources,
                    },
                ],
                Seats = [new Seat { Id = Id<Seat>.Parse($"x{id}"), OnBehalfOf = Id<Actor>.Parse($"a{id}") }],
                Sources = Sources,
            }),
        ],
        Meetings =
        [
            .. Many(size, id => new Meeting
            {
                Id = Id<Meeting>.Parse($"m{id}"),
                Structures = [Id<CollaborationStructure>.Parse($"s{id}")],
                Held = new HeldMeeting { Date = PartialDate.Parse("2024-01-10") },
                Attendance = [new Attendance { Seat = Id<Seat>.Parse($"x{id}"), Presence = Presence.Present }],
                Sources = Sources,
            }),
        ],
    };

    private static ValueList<SourceReference> Sources => [new SourceReference { Document = Id<SourceDocument>.Parse("d"), Basis = SourceBasis.Stated }];

    private static IEnumerable<T> Many<T>(int size, Func<string, T> make) => Enumerable.Range(0, size).Select(number => make(number.ToString(CultureInfo.InvariantCulture)));
}
