using System.Text.Json.Serialization;
using Moteplass.Domain.Exchange;
using NodaTime;

namespace Moteplass.Domain.Validation;

/// <summary>A register with what checking it came to, kept up to date while its records change one by one (kontrollert register).</summary>
/// <remarks>
/// Of a register in which a few records were exchanged, added at the end of their list or taken from there, only those records are checked again, with the records
/// that a rule holds them against; of an actor or a membership, on which nearly everything rests, that is the rules that look beyond single records. What is found is
/// the same as when all is checked. Where more than a hundred records differ, where a record is put in or taken away before others, or where there are more than
/// ten times as many problems as a report lists, all is checked again. Immutable, and so safe to use from any thread.
/// </remarks>
/// <example>
/// <code>
/// CheckedRegister known = CheckedRegister.Of(register, asOf);
/// known = known.With(register with { Meetings = [.. register.Meetings, meeting] });
/// Console.WriteLine(known.Report.In(Language.Nb));
/// </code>
/// </example>
[JsonConverter(typeof(ExchangeJsonConverter))]
public sealed class CheckedRegister
{
    private const int MostKept = 10 * ValidationReport.MostProblems;

    private readonly bool _isWhole;
    private readonly Lazy<FindingsByRule> _findings;
    private readonly Lazy<RegisterLinks> _links;

    private CheckedRegister(CollaborationRegister register, LocalDate? asOf, RuleFindings findings, FindingsByRule? byRule = null, RegisterLinks? links = null)
    {
        (Register, AsOf, _isWhole) = (register, asOf, findings.IsWhole);
        _findings = byRule is null ? new(() => FindingsByRule.Of(findings)) : new(byRule);
        Report = ValidationReport.Of(findings.First(ValidationReport.MostProblems, areWeighed: true), asOf);
        _links = links is null ? new(() => RegisterLinks.Of(register)) : new(links);
    }

    /// <summary>The register.</summary>
    public CollaborationRegister Register { get; }

    /// <summary>The date for rules that need one; if null, they are skipped.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>What was found, the same as <see cref="ValidationReport.Of(CollaborationRegister, LocalDate?)"/> finds.</summary>
    public ValidationReport Report { get; }

    /// <summary>Checks a register by all rules.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The date for rules that need one; without it, they are skipped, and the report names them.</param>
    /// <returns>The register with its report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static CheckedRegister Of(CollaborationRegister register, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        LocalDate? day = asOf?.InIso();
        return new CheckedRegister(register, day, RuleRunner.Find(register, day, MostKept));
    }

    /// <summary>Checks what has changed, as of the same day.</summary>
    /// <param name="changed">The register as it is now. Records that are the same objects as before have not changed.</param>
    /// <returns>It with its report; this one stays what it was.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="changed"/> is null.</exception>
    public CheckedRegister With(CollaborationRegister changed)
    {
        ArgumentNullException.ThrowIfNull(changed);
        return _isWhole
            && RegisterEdit.Between(Register, changed) is { } edit
            && Rejudgement.Of(_findings.Value, edit, _links.Value, AsOf) is { All: { Problems.Count: <= MostKept } all } found
                ? new CheckedRegister(changed, AsOf, all, found, _links.Value.With(edit))
                : Of(changed, AsOf);
    }
}
