using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Moteplass.Domain.Tests.Conventions;

/// <summary>
/// The outermost types of the library with the folders of their sources, and who uses whom: read from the assembly and the portable PDB
/// beside it, so that it holds wherever the sources lie. What is generated is left out: it is written from the declarations, and lies in no folder.
/// So is the attribute by which a type of the format names its converter.
/// </summary>
internal sealed class SourceMap
{
    private const string Root = "src/Moteplass.Domain/";

    private const string Generated = ".g.cs";

    private const string ConverterAttribute = "System.Text.Json.Serialization.JsonConverterAttribute";

    private static readonly Guid TypeDefinitionDocuments = new("932E74BC-DBA9-4478-8D46-0F32A7BAB3D3");

    private readonly PEReader _image;
    private readonly MetadataReader _metadata;
    private readonly MetadataReader _symbols;
    private readonly Dictionary<TypeDefinitionHandle, string[]> _folders;

    private SourceMap(PEReader image, MetadataReader symbols)
    {
        _image = image;
        _metadata = image.GetMetadataReader();
        _symbols = symbols;
        _folders = _metadata.TypeDefinitions
            .Where(type => !IsMadeByCompiler(type))
            .GroupBy(Outermost)
            .Select(group => (Type: group.Key, Documents: group.SelectMany(Documents).ToList()))
            .Where(one => one.Documents.Count == 0 || one.Documents.Exists(document => !IsGenerated(document)))
            .ToDictionary(one => one.Type, one => Whole([.. one.Documents.Where(document => !IsGenerated(document)).Select(Folder).Distinct()]));
        Types = [.. _folders.Select(type => (Name(type.Key), Namespace(type.Key), type.Value))];
        Uses = [.. _metadata.TypeDefinitions.Where(type => _folders.ContainsKey(Outermost(type))).SelectMany(UsesOf).Distinct()];
    }

    /// <summary>The library's map, read once.</summary>
    public static SourceMap Library { get; } = Read(typeof(CollaborationRegister).Assembly.Location);

    /// <summary>Each outermost type with its namespace and its folders, of which there should be one.</summary>
    public IReadOnlyList<(string Type, string Namespace, string[] Folders)> Types { get; }

    /// <summary>Who uses whom.</summary>
    public IReadOnlyList<TypeUse> Uses { get; }

    private static SourceMap Read(string path)
    {
        using var image = new PEReader(new MemoryStream(File.ReadAllBytes(path)));
        using var pdb = new MemoryStream(File.ReadAllBytes(Path.ChangeExtension(path, ".pdb")));
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(pdb);
        return new SourceMap(image, symbols.GetMetadataReader());
    }

    /// <summary>Parts of a type may lie in the folders below its own.</summary>
    private static string[] Whole(string[] folders) =>
        folders.FirstOrDefault(folder => folders.All(part => part == folder || part.StartsWith($"{folder}/", StringComparison.Ordinal))) is { } own ? [own] : folders;

    private static bool IsGenerated(string document) => document.EndsWith(Generated, StringComparison.Ordinal);

    private static string Folder(string document)
    {
        string path = document.Replace('\\', '/');
        int start = path.LastIndexOf(Root, StringComparison.Ordinal);
        string inside = start < 0 ? path : path[(start + Root.Length)..];
        return inside[..Math.Max(0, inside.LastIndexOf('/'))];
    }

    private bool IsMadeByCompiler(TypeDefinitionHandle type) =>
        Name(Outermost(type)) is var name
        && (name.Contains('<', StringComparison.Ordinal) || name.StartsWith("Microsoft.CodeAnalysis.", StringComparison.Ordinal));

    private IEnumerable<string> Documents(TypeDefinitionHandle type)
    {
        foreach (CustomDebugInformationHandle handle in _symbols.GetCustomDebugInformation(type))
        {
            CustomDebugInformation information = _symbols.GetCustomDebugInformation(handle);
            if (_symbols.GetGuid(information.Kind) == TypeDefinitionDocuments)
            {
                foreach (string name in Rows(information.Value))
                {
                    yield return name;
                }
            }
        }

        foreach (MethodDefinitionHandle method in _metadata.GetTypeDefinition(type).GetMethods())
        {
            MethodDebugInformation information = _symbols.GetMethodDebugInformation(method);
            foreach (SequencePoint point in information.GetSequencePoints())
            {
                yield return DocumentName(point.Document);
            }
        }
    }

    private List<string> Rows(BlobHandle blob)
    {
        var names = new List<string>();
        BlobReader reader = _symbols.GetBlobReader(blob);
        while (reader.RemainingBytes > 0)
        {
            names.Add(DocumentName(MetadataTokens.DocumentHandle(reader.ReadCompressedInteger())));
        }

        return names;
    }

    private string DocumentName(DocumentHandle document) => _symbols.GetString(_symbols.GetDocument(document).Name);

    private IEnumerable<TypeUse> UsesOf(TypeDefinitionHandle handle)
    {
        TypeDefinitionHandle user = Outermost(handle);
        foreach (EntityHandle type in TypesIn(handle))
        {
            if (type.Kind == HandleKind.TypeReference)
            {
                yield return new TypeUse(Name(user), FolderOf(user), Name((TypeReferenceHandle)type), null);
            }
            else if (Outermost((TypeDefinitionHandle)type) is var used && used != user && _folders.ContainsKey(used))
            {
                yield return new TypeUse(Name(user), FolderOf(user), Name(used), FolderOf(used));
            }
        }
    }

    private string FolderOf(TypeDefinitionHandle type) => _folders[type].FirstOrDefault("nowhere");

    private HashSet<EntityHandle> TypesIn(TypeDefinitionHandle handle)
    {
        var collector = new TypeCollector(_metadata);
        TypeDefinition type = _metadata.GetTypeDefinition(handle);
        if (!type.BaseType.IsNil)
        {
            collector.Add(type.BaseType);
        }

        foreach (InterfaceImplementationHandle implementation in type.GetInterfaceImplementations())
        {
            collector.Add(_metadata.GetInterfaceImplementation(implementation).Interface);
        }

        AddConstraints(collector, type.GetGenericParameters());
        AddAttributes(collector, type.GetCustomAttributes());
        foreach (FieldDefinitionHandle field in type.GetFields())
        {
            collector.Add(field);
            AddAttributes(collector, _metadata.GetFieldDefinition(field).GetCustomAttributes());
        }

        foreach (PropertyDefinitionHandle property in type.GetProperties())
        {
            AddAttributes(collector, _metadata.GetPropertyDefinition(property).GetCustomAttributes());
        }

        foreach (MethodDefinitionHandle method in type.GetMethods().Where(method => !IsGenerated(method)))
        {
            collector.Add(method);
            AddMethod(collector, _metadata.GetMethodDefinition(method));
        }

        return collector.Types;
    }

    private bool IsGenerated(MethodDefinitionHandle method) =>
        _symbols.GetMethodDebugInformation(method).GetSequencePoints().Any(point => IsGenerated(DocumentName(point.Document)));

    private void AddMethod(TypeCollector collector, MethodDefinition method)
    {
        AddConstraints(collector, method.GetGenericParameters());
        AddAttributes(collector, method.GetCustomAttributes());
        foreach (ParameterHandle parameter in method.GetParameters())
        {
            AddAttributes(collector, _metadata.GetParameter(parameter).GetCustomAttributes());
        }

        if (method.RelativeVirtualAddress == 0)
        {
            return;
        }

        MethodBodyBlock body = _image.GetMethodBody(method.RelativeVirtualAddress);
        collector.AddLocals(body.LocalSignature);
        foreach (EntityHandle operand in IlOperands.Of(body))
        {
            collector.Add(operand);
        }

        foreach (ExceptionRegion region in body.ExceptionRegions.Where(region => region.Kind == ExceptionRegionKind.Catch))
        {
            collector.Add(region.CatchType);
        }
    }

    private void AddConstraints(TypeCollector collector, GenericParameterHandleCollection parameters)
    {
        foreach (GenericParameterHandle parameter in parameters)
        {
            foreach (GenericParameterConstraintHandle constraint in _metadata.GetGenericParameter(parameter).GetConstraints())
            {
                collector.Add(_metadata.GetGenericParameterConstraint(constraint).Type);
            }
        }
    }

    private void AddAttributes(TypeCollector collector, CustomAttributeHandleCollection attributes)
    {
        foreach (CustomAttributeHandle attribute in attributes)
        {
            EntityHandle constructor = _metadata.GetCustomAttribute(attribute).Constructor;
            if (constructor.Kind != HandleKind.MemberReference || Name(_metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent) != ConverterAttribute)
            {
                collector.Add(constructor);
            }
        }
    }

    private TypeDefinitionHandle Outermost(TypeDefinitionHandle type)
    {
        while (_metadata.GetTypeDefinition(type).GetDeclaringType() is { IsNil: false } outer)
        {
            type = outer;
        }

        return type;
    }

    private string Namespace(TypeDefinitionHandle type) => _metadata.GetString(_metadata.GetTypeDefinition(type).Namespace);

    private string Name(TypeDefinitionHandle type) =>
        FullName(_metadata.GetTypeDefinition(type).Namespace, _metadata.GetTypeDefinition(type).Name);

    private string Name(EntityHandle handle) => handle.Kind == HandleKind.TypeReference ? Name((TypeReferenceHandle)handle) : "";

    private string Name(TypeReferenceHandle handle)
    {
        TypeReference type = _metadata.GetTypeReference(handle);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? Name((TypeReferenceHandle)type.ResolutionScope)
            : FullName(type.Namespace, type.Name);
    }

    private string FullName(StringHandle space, StringHandle name) =>
        space.IsNil ? _metadata.GetString(name) : $"{_metadata.GetString(space)}.{_metadata.GetString(name)}";
}
