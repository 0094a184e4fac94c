namespace Moteplass.Domain.Tests.Generator;

/// <summary>A small domain with one of each thing that the generator knows.</summary>
internal static class MiniDomain
{
    /// <summary>What the records rest on; the generator knows these declarations by name.</summary>
    public const string Basis = """
        using System;
        using System.Text.Json.Serialization;

        namespace System.Text.Json.Serialization
        {
            public sealed class JsonConverterAttribute(Type type) : Attribute;
        }

        namespace Moteplass.Domain
        {
            public abstract record DomainRecord;
            public abstract record SourcedRecord : DomainRecord;
            public interface IScalar;
            public readonly partial struct ValueList<T>;
            public readonly partial struct Id<T> : IScalar;
            public readonly partial struct AgeRange : IScalar;
            public sealed partial record LocalizedText;
            internal sealed class RangeAttribute(int smallest, int largest) : Attribute;
            internal sealed class TargetsAttribute(params Type[] types) : Attribute;
            internal sealed class WireNameAttribute(string name) : Attribute;
            public sealed class HallKindConverter;
        }
        """;

    /// <summary>The declarations of the domain.</summary>
    public const string Source = """
        using System.Text.Json.Serialization;

        namespace Moteplass.Domain;

        public sealed partial record CollaborationRegister : DomainRecord
        {
            public ValueList<Owner> Owners { get; init; }
            public ValueList<Hall> Halls { get; init; }
        }

        public abstract partial record Owner : DomainRecord
        {
            public required Id<Owner> Id { get; init; }
        }

        public sealed partial record PublicOwner : Owner
        {
            [Targets(typeof(PublicOwner))]
            public Id<Owner>? Parent { get; init; }
        }

        public sealed partial record PrivateOwner : Owner
        {
            public string? Town { get; init; }
        }

        public sealed partial record Hall : SourcedRecord
        {
            public required Id<Hall> Id { get; init; }
            public required LocalizedText Name { get; init; }
            [WireName("$kind")]
            public HallKind? Kind { get; init; }
            public bool IsOpen { get; init; }
            [Range(1, 999)]
            public int? Seats { get; init; }
            public AgeRange? Ages { get; init; }
            public ValueList<Id<Owner>> Owners { get; init; }
            public string Shown() => Name + "";
        }

        [JsonConverter(typeof(HallKindConverter))]
        public enum HallKind
        {
            Assembly,
            MeetingRoom,
        }
        """;

    /// <summary>The terms of the domain.</summary>
    public const string Terms = """
        key	bokmål	nynorsk	English	section
        HallKind.Assembly	forsamlingssal; aula	forsamlingssal; aula	assembly hall	Values
        HallKind.MeetingRoom	møterom	møterom	meeting room	Values
        PublicOwner	offentlig eier	offentleg eigar	public owner	Owners
        PublicOwner:one	en offentlig eier	ein offentleg eigar	a public owner	
        PrivateOwner	privat eier	privat eigar	private owner	Owners
        PrivateOwner:one	en privat eier	ein privat eigar	a private owner	
        RecordType.Owner	eier	eigar	owner	Values
        RecordType.Owner:one	en eier	ein eigar	an owner	
        RecordType.Owner:all	eierne	eigarane	the owners	
        RecordType.Hall	sal	sal	hall	Values
        RecordType.Hall:one	en sal	ein sal	a hall	
        RecordType.Hall:all	salene	salane	the halls	
        see HallKind.MeetingRoom	grupperom	grupperom		Also called
        """;
}
