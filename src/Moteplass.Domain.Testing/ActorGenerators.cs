using FsCheck;
using FsCheck.Fluent;
using static Moteplass.Domain.Testing.MemberGenerators;
using static Moteplass.Domain.Testing.RecordShrinkers;

namespace Moteplass.Domain.Testing;

/// <summary>Actors of every kind, what they stand for and their memberships. The actors that they refer to need not be there.</summary>
public static class ActorGenerators
{
    private static readonly Gen<Id<Actor>?> MaybeActor = MaybeValue(ScalarGenerators.Id<Actor>().Generator);

    /// <summary>Target groups, the empty one among them.</summary>
    public static Arbitrary<TargetGroup> TargetGroup { get; } = Arb.From(
        from ages in MaybeValue(ScalarGenerators.AgeRange.Generator)
        from description in Maybe(TextGenerators.LocalizedText.Generator)
        from extensions in MemberGenerators.Extensions
        select new TargetGroup { Ages = ages, Description = description, Extensions = extensions },
        Members<TargetGroup>(
            WithoutExtensions,
            Optional<TargetGroup, AgeRange>(t => t.Ages, (t, ages) => t with { Ages = ages }),
            Optional<TargetGroup, LocalizedText>(t => t.Description, (t, text) => t with { Description = text }, TextGenerators.LocalizedText.Shrinker)));

    /// <summary>Directorates.</summary>
    public static Arbitrary<Directorate> Directorate { get; } = Arb.From(
        from common in Common
        from parent in MaybeActor
        select common.Of(new Directorate { Id = common.Id, Name = common.Name, Parent = parent }),
        Members<Directorate>(
            ShrinkCommon,
            Optional<Directorate, Id<Actor>>(a => a.Parent, (a, parent) => a with { Parent = parent })));

    /// <summary>Public bodies of every kind.</summary>
    public static Arbitrary<PublicBody> PublicBody { get; } = Arb.From(
        from common in Common
        from kind in Word<PublicBodyKind>()
        from parent in MaybeActor
        select common.Of(new PublicBody { Id = common.Id, Name = common.Name, Kind = kind, Parent = parent }),
        Members<PublicBody>(
            ShrinkCommon,
            Optional<PublicBody, Id<Actor>>(a => a.Parent, (a, parent) => a with { Parent = parent })));

    /// <summary>User organisations.</summary>
    public static Arbitrary<UserOrganisation> UserOrganisation { get; } = Arb.From(
        from common in Common
        from targetGroup in Maybe(TargetGroup.Generator)
        from partOf in MaybeActor
        from complete in MaybeValue(DateGenerators.ValidityPeriod.Generator)
        select common.Of(new UserOrganisation { Id = common.Id, Name = common.Name, TargetGroup = targetGroup, PartOf = partOf, MembersCompleteFor = complete }),
        Members<UserOrganisation>(
            ShrinkCommon,
            Optional<UserOrganisation, TargetGroup>(a => a.TargetGroup, (a, group) => a with { TargetGroup = group }, TargetGroup.Shrinker),
            Optional<UserOrganisation, Id<Actor>>(a => a.PartOf, (a, partOf) => a with { PartOf = partOf }),
            Optional<UserOrganisation, ValidityPeriod>(a => a.MembersCompleteFor, (a, period) => a with { MembersCompleteFor = period })));

    /// <summary>Organisations that are neither public nor the users' own.</summary>
    public static Arbitrary<OtherOrganisation> OtherOrganisation { get; } = Arb.From(
        from common in Common
        from description in Maybe(TextGenerators.LocalizedText.Generator)
        select common.Of(new OtherOrganisation { Id = common.Id, Name = common.Name, Description = description }),
        Members<OtherOrganisation>(
            ShrinkCommon,
            Optional<OtherOrganisation, LocalizedText>(a => a.Description, (a, text) => a with { Description = text }, TextGenerators.LocalizedText.Shrinker)));

    /// <summary>Groups that are described but not named.</summary>
    public static Arbitrary<OrganisationGroup> OrganisationGroup { get; } = Arb.From(
        from common in Common
        from unit in Word<GroupUnit>()
        from count in MaybeValue(ScalarGenerators.CountRange.Generator)
        from targetGroup in Maybe(TargetGroup.Generator)
        select common.Of(new OrganisationGroup { Id = common.Id, Name = common.Name, Unit = unit, Count = count, TargetGroup = targetGroup }),
        Members<OrganisationGroup>(
            ShrinkCommon,
            Optional<OrganisationGroup, CountRange>(a => a.Count, (a, count) => a with { Count = count }),
            Optional<OrganisationGroup, TargetGroup>(a => a.TargetGroup, (a, group) => a with { TargetGroup = group }, TargetGroup.Shrinker)));

    /// <summary>Actors of every kind.</summary>
    public static Arbitrary<Actor> Actor { get; } = Arb.From(
        Gen.OneOf(
            Directorate.Generator.Select(actor => (Actor)actor),
            PublicBody.Generator.Select(actor => (Actor)actor),
            UserOrganisation.Generator.Select(actor => (Actor)actor),
            OtherOrganisation.Generator.Select(actor => (Actor)actor),
            OrganisationGroup.Generator.Select(actor => (Actor)actor)),
        actor => actor switch
        {
            Directorate directorate => Directorate.Shrinker(directorate),
            PublicBody body => PublicBody.Shrinker(body),
            UserOrganisation organisation => UserOrganisation.Shrinker(organisation),
            OtherOrganisation organisation => OtherOrganisation.Shrinker(organisation),
            OrganisationGroup group => OrganisationGroup.Shrinker(group),
            _ => [],
        });

    /// <summary>Memberships.</summary>
    public static Arbitrary<OrganisationMembership> Membership { get; } = Arb.From(
        from member in ScalarGenerators.Id<Actor>().Generator
        from umbrella in ScalarGenerators.Id<Actor>().Generator
        from period in MaybeValue(DateGenerators.ValidityPeriod.Generator)
        from end in SourceGenerators.Ending
        select new OrganisationMembership { Member = member, Umbrella = umbrella, Period = period, Sources = end.Sources, Extensions = end.Extensions },
        Members<OrganisationMembership>(
            SourceGenerators.Sourced,
            Optional<OrganisationMembership, ValidityPeriod>(m => m.Period, (m, period) => m with { Period = period })));

    private static Gen<CommonMembers> Common =>
        from id in ScalarGenerators.Id<Actor>().Generator
        from name in TextGenerators.LocalizedText.Generator
        from abbreviations in Few(TextGenerators.Text.Generator)
        from number in MaybeValue(ScalarGenerators.OrganisationNumber.Generator)
        from borrowedFrom in MaybeActor
        from fields in Few(Word<PolicyField>())
        from end in SourceGenerators.Ending
        select new CommonMembers(id, name, abbreviations, number, borrowedFrom, fields, end.Sources, end.Extensions);

    private static IEnumerable<T> ShrinkCommon<T>(T actor)
        where T : Actor => Members<T>(
            SourceGenerators.Sourced,
            List<T, string>(a => a.Abbreviations, (a, abbreviations) => a with { Abbreviations = abbreviations }, TextGenerators.Text.Shrinker),
            List<T, PolicyField>(a => a.PolicyFields, (a, fields) => a with { PolicyFields = fields }),
            Optional<T, OrganisationNumber>(a => a.OrganisationNumber, (a, number) => a with { OrganisationNumber = number }),
            Optional<T, Id<Actor>>(a => a.NumberBorrowedFrom, (a, from) => a with { NumberBorrowedFrom = from }),
            Required<T, LocalizedText>(a => a.Name, (a, name) => a with { Name = name }, TextGenerators.LocalizedText.Shrinker))(actor);

    /// <summary>What all actors have.</summary>
    private sealed record CommonMembers(
        Id<Actor> Id,
        LocalizedText Name,
        ValueList<string> Abbreviations,
        OrganisationNumber? Number,
        Id<Actor>? NumberBorrowedFrom,
        ValueList<PolicyField> PolicyFields,
        ValueList<SourceReference> Sources,
        Extensions Extensions)
    {
        /// <summary>An actor with these members, beside those of its kind.</summary>
        public T Of<T>(T actor)
            where T : Actor => actor with
            {
                Abbreviations = Abbreviations,
                OrganisationNumber = Number,
                NumberBorrowedFrom = NumberBorrowedFrom,
                PolicyFields = PolicyFields,
                Sources = Sources,
                Extensions = Extensions,
            };
    }
}
