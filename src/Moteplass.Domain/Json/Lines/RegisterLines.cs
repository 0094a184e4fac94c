namespace Moteplass.Domain.Json;

/// <summary>Between a register and the records that stand on its lines.</summary>
internal static class RegisterLines
{
    public static IEnumerable<DomainRecord> Of(CollaborationRegister register) =>
        LineRecords.Of(register).Prepend(Alone(register));

    public static CollaborationRegister Gather(IEnumerable<DomainRecord> records)
    {
        var header = new CollaborationRegister();
        var others = new List<DomainRecord>();
        bool hasBegun = false;
        foreach (DomainRecord record in records)
        {
            if (record is CollaborationRegister register)
            {
                header = Header(register, hasBegun);
            }
            else
            {
                others.Add(Checked(record));
            }

            hasBegun = true;
        }

        return LineRecords.Fill(header, others);
    }

    /// <summary>A record as the header, if it can be one.</summary>
    /// <exception cref="ArgumentException">The header stands elsewhere, or it has records of its own.</exception>
    public static CollaborationRegister Header(CollaborationRegister register, bool hasBegun)
    {
        if (hasBegun)
        {
            throw Refusal("The register itself stands before its records, and once.");
        }

        return register == Alone(register)
            ? register
            : throw Refusal("The register itself stands there without its records: RecordsOf gives both.");
    }

    /// <summary>A record that stands on a line of its own.</summary>
    /// <exception cref="ArgumentException">It does not, or it is null.</exception>
    public static DomainRecord Checked(DomainRecord? record)
    {
        if (record is null)
        {
            throw Refusal("A record is null.");
        }

        return LineRecords.TryGetWord(record, out _)
            ? record
            : throw Refusal($"A {record.GetType().Name} does not stand on a line of its own.");
    }

    private static ArgumentException Refusal(string message, string records = "records") => new(message, records);

    private static CollaborationRegister Alone(CollaborationRegister register) => new()
    {
        SchemaVersion = register.SchemaVersion,
        SchemaAddress = register.SchemaAddress,
        Extensions = register.Extensions,
    };
}
