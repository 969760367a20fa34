/// The configuration of a made-up municipality, as the first file of a small site.
let exampleConfiguration = """
    -- webbplats.yaml --
    grammatik: 1
    namn: Trygga Exempelby
    kommun: { namn: Exempelby kommun, kort: Exempelby, webb: https://www.exempelby.example }
    adress: https://trygg.exempelby.example
    språk: sv
    kontakt: { namn: Säkerhetsenheten, e-post: trygghet@exempelby.example, telefon: 010-123 45 67 }
    återkoppling: https://www.exempelby.example/brist
    påhittad: ja
    """
