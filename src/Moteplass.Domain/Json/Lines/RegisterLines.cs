namespace Moteplass.Domain.Json;

/// <summary>Between a register and the records of its lines.</summary>
internal static class RegisterLines
{
    public static CollaborationRegister Gather(CollaborationRegister? header, IEnumerable<RegisterRecord> records) =>
        LineRecords.Fill(HeaderOf(header), [.. records.Select(record => Checked(record))]);

    /// <summary>What a register says of itself, without its records; the current version if there is none.</summary>
    public static CollaborationRegister HeaderOf(CollaborationRegister? register) => register is null ? new() : new()
    {
        SchemaVersion = register.SchemaVersion,
        SchemaAddress = register.SchemaAddress,
        Extensions = register.Extensions,
    };

    /// <summary>A record that is not null.</summary>
    /// <param name="record">The record.</param>
    /// <param name="argument">The argument in which the caller gave it.</param>
    /// <exception cref="ArgumentException">It is.</exception>
    public static RegisterRecord Checked(RegisterRecord? record, string argument = "records") =>
        record ?? throw new ArgumentException("A record must not be null.", argument);
}
