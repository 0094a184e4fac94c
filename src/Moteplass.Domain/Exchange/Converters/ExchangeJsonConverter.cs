using System.Text.Json;
using System.Text.Json.Serialization;
using Moteplass.Domain.Feeds;
using Moteplass.Domain.Json;
using Moteplass.Domain.Planning;
using Moteplass.Domain.Validation;

namespace Moteplass.Domain.Exchange;

/// <summary>
/// Writes what this library answers for System.Text.Json: reports, which can be read again, and what analyses find, which cannot. Every such type carries
/// it, so that it is written alike whatever options a host uses; nobody needs to name it.
/// </summary>
/// <remarks>
/// <para>A report is written as by <see cref="ReportJson.Write(ValidationReport, bool)"/>, what a web API answers as by <see cref="ReportJson.WriteProblemDetails"/>, and both read
/// back equal, but for the digits of national identity numbers, which are stars.</para>
/// <para>What an analysis, a plan or a yearly report answers is written with all its members, in the words, dates and ids of the wire format; what is unknown is null. It is made by this
/// library from a register alone, and cannot be read: send the register, and ask again. A <see cref="MeetingRevision"/> is kept by the host, and reads back equal.
/// <see cref="RegisterIndex"/>, <see cref="CheckedRegister"/>, <see cref="MeetingCalendar"/>, <see cref="Analysis.RepresentationGraph"/>, and what a plan or a feed is asked with
/// are for asking and have no form in JSON. Each refusal is a <see cref="NotSupportedException"/> that says what to do.</para>
/// </remarks>
public sealed partial class ExchangeJsonConverter : JsonConverterFactory
{
    private const string WhatPlans = "Make it in code of what your form or settings hold, and write the MeetingPlan.";
    private const string WhatFeeds = "Make it in code of what is asked, and send the feed's ToUtf8, as text/calendar.";

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Find(typeToConvert) is not null;

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The type is not one that this library answers.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        Find(typeToConvert) ?? throw new NotSupportedException($"{typeToConvert} is not what this library answers.");

    private static JsonConverter? Find(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Report(type) ?? Answer(type) ?? Asked(type);
    }

    private static JsonConverter? Report(Type type) =>
        type == typeof(ValidationReport) ? new ReportConverter()
        : type == typeof(ProblemCount) ? new ProblemCountConverter()
        : type == typeof(ProblemDetailsContent) ? new ProblemDetailsConverter()
        : type == typeof(ProblemDetailsError) ? new ProblemDetailsErrorConverter()
        : type == typeof(Rule) ? new RuleConverter()
        : type == typeof(MeetingRevision) ? new MeetingRevisionConverter()
        : AnswerConverter<RuleSource>.For(type, RuleCatalogueJson.Write)
        ?? AnswerConverter<RegisterReading>.For(type, ReadingJson.Write)
        ?? AnswerConverter<RegisterLine>.For(type, ReadingJson.Write)
        ?? AnswerConverter<HolidayDate>.For(type, AnswerWriter.Write);

    private static JsonConverter? Asked(Type type) =>
        AskedConverter<RegisterIndex>.For(type, "Write the register.")
        ?? AskedConverter<CheckedRegister>.For(type, "Write its Register and its Report.")
        ?? AskedConverter<MeetingCalendar>.For(type, "Write its Blackouts.")
        ?? AskedConverter<Analysis.RepresentationGraph>.For(type, "It may have millions of routes. Write what you ask it, such as RoutesOf.")
        ?? AskedConverter<PlanRequest>.For(type, WhatPlans)
        ?? AskedConverter<StructureWish>.For(type, WhatPlans)
        ?? AskedConverter<Capacity>.For(type, WhatPlans)
        ?? AskedConverter<PlanWeights>.For(type, WhatPlans)
        ?? AskedConverter<CalendarFeed>.For(type, "Send what ToUtf8 gives, as text/calendar.")
        ?? AskedConverter<FeedScope>.For(type, WhatFeeds)
        ?? AskedConverter<FeedOptions>.For(type, WhatFeeds);
}
