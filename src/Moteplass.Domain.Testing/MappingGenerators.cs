using FsCheck;
using FsCheck.Fluent;
using static Moteplass.Domain.Testing.MemberGenerators;
using static Moteplass.Domain.Testing.RecordShrinkers;

namespace Moteplass.Domain.Testing;

/// <summary>Mappings of practice and their parts. The records that they refer to need not be there.</summary>
public static class MappingGenerators
{
    /// <summary>Areas of a mapping.</summary>
    public static Arbitrary<MappingArea> Area { get; } = Arb.From(
        from name in TextGenerators.LocalizedText.Generator
        from definition in Maybe(SourceGenerators.StatedText.Generator)
        from helpText in Maybe(SourceGenerators.StatedText.Generator)
        from end in SourceGenerators.Ending
        select new MappingArea { Name = name, Definition = definition, HelpText = helpText, Sources = end.Sources, Extensions = end.Extensions },
        Members<MappingArea>(
            SourceGenerators.Sourced,
            Optional<MappingArea, StatedText>(a => a.Definition, (a, text) => a with { Definition = text }, SourceGenerators.StatedText.Shrinker),
            Optional<MappingArea, StatedText>(a => a.HelpText, (a, text) => a with { HelpText = text }, SourceGenerators.StatedText.Shrinker),
            Required<MappingArea, LocalizedText>(a => a.Name, (a, name) => a with { Name = name }, TextGenerators.LocalizedText.Shrinker)));

    /// <summary>Responses of every status.</summary>
    public static Arbitrary<MappingResponse> Response { get; } = Arb.From(
        from respondent in ScalarGenerators.Id<Actor>().Generator
        from status in Word<ResponseStatus>()
        from channel in Maybe(SourceGenerators.StatedText.Generator)
        from structures in Few(ScalarGenerators.Id<CollaborationStructure>().Generator)
        from complete in Few(Word<ContactForm>())
        from end in SourceGenerators.Ending
        select new MappingResponse
        {
            Respondent = respondent,
            Status = status,
            Channel = channel,
            Structures = structures,
            CompleteFor = complete,
            Sources = end.Sources,
            Extensions = end.Extensions,
        },
        Members<MappingResponse>(
            SourceGenerators.Sourced,
            List<MappingResponse, Id<CollaborationStructure>>(r => r.Structures, (r, structures) => r with { Structures = structures }),
            List<MappingResponse, ContactForm>(r => r.CompleteFor, (r, forms) => r with { CompleteFor = forms }),
            Optional<MappingResponse, StatedText>(r => r.Channel, (r, text) => r with { Channel = text }, SourceGenerators.StatedText.Shrinker)));

    /// <summary>Mappings.</summary>
    public static Arbitrary<PracticeMapping> Mapping { get; } = Arb.From(
        from id in ScalarGenerators.Id<PracticeMapping>().Generator
        from name in Maybe(TextGenerators.LocalizedText.Generator)
        from date in MaybeValue(DateGenerators.PartialDate.Generator)
        from conductedBy in MaybeValue(ScalarGenerators.Id<CollaborationStructure>().Generator)
        from targetGroup in Maybe(ActorGenerators.TargetGroup.Generator)
        from areas in Few(Area.Generator)
        from example in Maybe(SourceGenerators.StatedText.Generator)
        from responses in Few(Response.Generator)
        from end in SourceGenerators.Ending
        select new PracticeMapping
        {
            Id = id,
            Name = name,
            Date = date,
            ConductedBy = conductedBy,
            TargetGroup = targetGroup,
            Areas = areas,
            WorkedExample = example,
            Responses = responses,
            Sources = end.Sources,
            Extensions = end.Extensions,
        },
        Members<PracticeMapping>(
            List<PracticeMapping, MappingResponse>(m => m.Responses, (m, responses) => m with { Responses = responses }, Response.Shrinker),
            List<PracticeMapping, MappingArea>(m => m.Areas, (m, areas) => m with { Areas = areas }, Area.Shrinker),
            SourceGenerators.Sourced,
            Optional<PracticeMapping, StatedText>(m => m.WorkedExample, (m, text) => m with { WorkedExample = text }, SourceGenerators.StatedText.Shrinker),
            Optional<PracticeMapping, TargetGroup>(m => m.TargetGroup, (m, group) => m with { TargetGroup = group }, ActorGenerators.TargetGroup.Shrinker),
            Optional<PracticeMapping, Id<CollaborationStructure>>(m => m.ConductedBy, (m, structure) => m with { ConductedBy = structure }),
            Optional<PracticeMapping, PartialDate>(m => m.Date, (m, date) => m with { Date = date }),
            Optional<PracticeMapping, LocalizedText>(m => m.Name, (m, name) => m with { Name = name }, TextGenerators.LocalizedText.Shrinker)));
}
