using System.Text;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Testing;

/// <summary>Records that are right but for one thing, to be put into a valid register.</summary>
/// <remarks>Their ids begin with <c>brudd-</c>, which no generated id does.</remarks>
/// <param name="Code">The rule that the one thing breaks.</param>
/// <param name="Says">What the thing is, in a few words.</param>
/// <param name="Pointer">Where it is, in a register of these records alone.</param>
/// <param name="Members">The members of such a register, as JSON.</param>
internal sealed record Breach(string Code, string Says, string Pointer, string Members)
{
    private readonly Lazy<CollaborationRegister> _records = new(() => MoteplassJson.Read(Encoding.UTF8.GetBytes($$"""{"schemaVersion":"1.0",{{Members}}}""")));

    /// <summary>A register of these records alone.</summary>
    public CollaborationRegister Records => _records.Value;

    /// <summary>A register and these records after its own.</summary>
    public NearlyValidRegister In(CollaborationRegister valid) => new(this)
    {
        Valid = valid,
        Register = RegisterShape.Join([valid, Records]),
        Code = Code,
        Breach = Says,
        Pointer = Placed(valid),
    };

    // The first index of the pointer counts on from the register's own records.
    private JsonPointer Placed(CollaborationRegister valid)
    {
        ValueList<string> path = JsonPointer.Parse(Pointer).Segments;
        RecordMember list = RegisterShape.Lists.Single(member => member.WireName == path[0]);
        int before = UntypedList.Read(list.Get(valid)!).Count;
        JsonPointer first = JsonPointer.Root.Append(path[0]).Append(before + int.Parse(path[1], System.Globalization.CultureInfo.InvariantCulture));
        return path.Skip(2).Aggregate(first, (pointer, part) => pointer.Append(part));
    }
}
