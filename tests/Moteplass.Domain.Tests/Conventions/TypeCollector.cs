using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Moteplass.Domain.Tests.Conventions;

/// <summary>Gathers every type that signatures, members and tokens name; what they are put together to does not matter here.</summary>
internal sealed class TypeCollector(MetadataReader metadata) : ISignatureTypeProvider<int, int>
{
    public HashSet<EntityHandle> Types { get; } = [];

    public void Add(EntityHandle handle)
    {
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition or HandleKind.TypeReference:
                Types.Add(handle);
                break;
            case HandleKind.TypeSpecification:
                metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(this, 0);
                break;
            case HandleKind.FieldDefinition:
                FieldDefinition field = metadata.GetFieldDefinition((FieldDefinitionHandle)handle);
                Types.Add(field.GetDeclaringType());
                field.DecodeSignature(this, 0);
                break;
            case HandleKind.MethodDefinition:
                MethodDefinition method = metadata.GetMethodDefinition((MethodDefinitionHandle)handle);
                Types.Add(method.GetDeclaringType());
                method.DecodeSignature(this, 0);
                break;
            case HandleKind.MemberReference:
                Add(metadata.GetMemberReference((MemberReferenceHandle)handle));
                break;
            case HandleKind.MethodSpecification:
                MethodSpecification generic = metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                Add(generic.Method);
                generic.DecodeSignature(this, 0);
                break;
            case HandleKind.StandaloneSignature:
                metadata.GetStandaloneSignature((StandaloneSignatureHandle)handle).DecodeMethodSignature(this, 0);
                break;
        }
    }

    public void AddLocals(StandaloneSignatureHandle locals)
    {
        if (!locals.IsNil)
        {
            metadata.GetStandaloneSignature(locals).DecodeLocalSignature(this, 0);
        }
    }

    public int GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => Note(handle);

    public int GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => Note(handle);

    public int GetTypeFromSpecification(MetadataReader reader, int genericContext, TypeSpecificationHandle handle, byte rawTypeKind)
    {
        Add(handle);
        return 0;
    }

    public int GetArrayType(int elementType, ArrayShape shape) => 0;

    public int GetByReferenceType(int elementType) => 0;

    public int GetFunctionPointerType(MethodSignature<int> signature) => 0;

    public int GetGenericInstantiation(int genericType, ImmutableArray<int> typeArguments) => 0;

    public int GetGenericMethodParameter(int genericContext, int index) => 0;

    public int GetGenericTypeParameter(int genericContext, int index) => 0;

    public int GetModifiedType(int modifier, int unmodifiedType, bool isRequired) => 0;

    public int GetPinnedType(int elementType) => 0;

    public int GetPointerType(int elementType) => 0;

    public int GetPrimitiveType(PrimitiveTypeCode typeCode) => 0;

    public int GetSZArrayType(int elementType) => 0;

    private void Add(MemberReference member)
    {
        Add(member.Parent);
        if (member.GetKind() == MemberReferenceKind.Field)
        {
            member.DecodeFieldSignature(this, 0);
        }
        else
        {
            member.DecodeMethodSignature(this, 0);
        }
    }

    private int Note(EntityHandle handle)
    {
        Types.Add(handle);
        return 0;
    }
}
